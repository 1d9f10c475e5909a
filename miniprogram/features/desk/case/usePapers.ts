import type { PaperView } from '@shared/contracts/responses/applications'
import type { DeskMaterialLink } from '@shared/contracts/responses/desk'
import { useRef, useState } from 'react'
import { call } from '@/cloud'
import { isPicture, openFile } from '@/components/openFile'
import { toast } from '@/components/toast'
import { caseCopy } from '@/copy/deskCase'

interface Link {
  url: string
  /** When it ceases to work, in milliseconds. */
  until: number
}

/** Papers of one case. Each opening is on record, so nothing is fetched before it is asked for. */
export function usePapers(id: string, papers: readonly PaperView[]) {
  const [links, setLinks] = useState<Record<string, Link>>({})
  const [opening, setOpening] = useState(false)
  const known = useRef(links)

  const linkTo = async (materialId: string): Promise<string | null> => {
    const before = known.current[materialId]
    if (before && before.until > Date.now()) return before.url
    const answer = await call<DeskMaterialLink>('desk', { action: 'materialLink', id, materialId })
    if (!answer.ok) return null
    const { url, expiresIn } = answer
    known.current = {
      ...known.current,
      [materialId]: { url, until: Date.now() + expiresIn * 1000 },
    }
    setLinks(known.current)
    return url
  }

  const pictures = papers.filter(({ name }) => isPicture(name))
  return {
    opening,
    /** Addresses of the pictures opened so far, for their thumbnails. */
    thumbs: Object.fromEntries(
      pictures.flatMap((paper) => (links[paper.id] ? [[paper.id, links[paper.id]!.url]] : [])),
    ),
    async open(paper: PaperView) {
      const url = await linkTo(paper.id)
      if (!url) return toast(caseCopy.notOpened)
      const leaves = pictures.flatMap((one) => known.current[one.id]?.url ?? [])
      return openFile(paper.name, url, leaves)
    },
    async openAll() {
      setOpening(true)
      await Promise.all(pictures.map((paper) => linkTo(paper.id)))
      setOpening(false)
    },
    /** Pictures that have not been opened yet. */
    unopened: pictures.filter((paper) => !links[paper.id]).length,
  }
}

export type Papers = ReturnType<typeof usePapers>
