import type { MaterialLink } from '@shared/contracts/responses/materials'
import { useEffect, useState } from 'react'
import { call } from '@/cloud'
import { isDone, type PaperSheet } from './paper'

const isPicture = ({ type }: PaperSheet) => type.startsWith('image/')

/** Addresses of small pictures by id of the page: from this phone, else by a short-lived link. */
export function useThumbs(sheets: readonly PaperSheet[]): Record<string, string> {
  const [links, setLinks] = useState<Record<string, string>>({})
  const wanted = sheets
    .filter((sheet) => isPicture(sheet) && !sheet.path && isDone(sheet))
    .map((sheet) => `${sheet.id} ${isDone(sheet) ? sheet.state.materialId : ''}`)
    .join('\n')
  useEffect(() => {
    for (const line of wanted.split('\n').filter(Boolean)) {
      const [id, materialId] = line.split(' ') as [string, string]
      call<MaterialLink>('materials', { action: 'link', materialId }).then((answer) => {
        if (answer.ok) setLinks((before) => ({ ...before, [id]: answer.url }))
      })
    }
  }, [wanted])
  const local = sheets.flatMap((sheet) =>
    sheet.path && isPicture(sheet) ? [[sheet.id, sheet.path]] : [],
  )
  return { ...links, ...Object.fromEntries(local) }
}
