import type { MaterialDocument } from '../../../shared/contracts/documents/material'
import { type Tx, together } from '../commit'
import { invalid } from '../errors'
import { materials } from '../repositories/materials'

/**
 * The papers named, in that order. @throws Refusal INVALID_REQUEST at the first that cannot be
 * used; one answer for absent ones, others' and one's own that are not confirmed
 */
export function usablePapers(
  found: readonly MaterialDocument[],
  ids: readonly string[],
  personId: string,
): MaterialDocument[] {
  return ids.map((id, n) => {
    const paper = found.find(({ _id }) => _id === id)
    const usable = paper?.personId === personId && paper.status === 'confirmed'
    if (!usable) throw invalid(`materials.${n}`, '这份材料不能使用，请重新上传')
    return paper
  })
}

/** Files the papers under an application: none that one rests on can be removed. */
export const filePapers = (tx: Tx, papers: readonly MaterialDocument[], applicationId: string) =>
  together(
    papers.map((paper) =>
      materials.put(tx, { ...paper, applicationIds: [...paper.applicationIds, applicationId] }),
    ),
  )
