import type { ApplicationDocument } from '../../../shared/contracts/documents/application'
import type { MaterialDocument } from '../../../shared/contracts/documents/material'
import type { Now } from '../clock'
import { deleteFile } from '../cloud'
import { commit, type Tx, together } from '../commit'
import { applications } from '../repositories/applications'
import { materials } from '../repositories/materials'
import { emptied, shellOf } from './shell'

type Still = (application: ApplicationDocument) => boolean

/** Papers that rest on nothing else; one that serves another application stays with that. */
async function papersOf(tx: Tx, { _id, materialIds }: ApplicationDocument) {
  const found = await together(materialIds.map((id) => materials.get(id, tx)))
  return found
    .flatMap((paper) => paper ?? [])
    .map((paper) => ({
      paper,
      left: paper.applicationIds.filter((id) => id !== _id),
    }))
}

const without = (paper: MaterialDocument, left: string[]): MaterialDocument => ({
  ...(left.length === 0 ? emptied(paper) : paper),
  applicationIds: left,
})

/**
 * Erases the content of an application and its papers, in one commit and then their files.
 * @param still looked at once more in the transaction @returns whether there was something to erase
 */
export async function eraseApplication(
  id: string,
  now: Now,
  still: Still,
  also: (tx: Tx, application: ApplicationDocument) => Promise<unknown> = async () => {},
): Promise<boolean> {
  const files = await commit(async (tx) => {
    const application = await applications.get(id, tx)
    if (!application || application.erasedAt || !still(application)) return null
    const papers = await papersOf(tx, application)
    await together([
      applications.put(tx, shellOf(application, now.iso)),
      ...papers.map(({ paper, left }) => materials.put(tx, without(paper, left))),
      also(tx, application),
    ])
    return papers.flatMap(({ paper, left }) => (left.length === 0 ? (paper.fileID ?? []) : []))
  })
  await Promise.all((files ?? []).map(deleteFile))
  return files !== null
}

/** Erases a paper on which nothing rests, and its file. @returns whether there was one */
export async function erasePaper(
  id: string,
  also: (tx: Tx, paper: MaterialDocument) => Promise<unknown> = async () => {},
): Promise<boolean> {
  const erased = await commit(async (tx) => {
    const paper = await materials.get(id, tx)
    if (!paper || paper.status === 'removed' || paper.applicationIds.length > 0) return null
    await together([materials.put(tx, emptied(paper)), also(tx, paper)])
    return paper
  })
  if (erased?.fileID) await deleteFile(erased.fileID)
  return erased !== null
}
