import type { PaperView } from '@shared/contracts/responses/applications'
import type { MaterialLink } from '@shared/contracts/responses/materials'
import { useEffect, useState } from 'react'
import { call } from '@/cloud'
import { isPicture } from '@/components/openFile'

/** A short-lived address for a paper; null when it is not the caller's to open. */
export const linkTo = async (materialId: string): Promise<string | null> => {
  const answer = await call<MaterialLink>('materials', { action: 'link', materialId })
  return answer.ok ? answer.url : null
}

/** Addresses of the papers that are pictures, by id, for their thumbnails. */
export function useLinks(papers: readonly PaperView[]): Record<string, string> {
  const [links, setLinks] = useState<Record<string, string>>({})
  const wanted = papers
    .filter(({ name, status }) => isPicture(name) && status === 'confirmed')
    .map(({ id }) => id)
    .join(' ')
  useEffect(() => {
    for (const id of wanted.split(' ').filter(Boolean))
      linkTo(id).then((url) => url && setLinks((before) => ({ ...before, [id]: url })))
  }, [wanted])
  return links
}
