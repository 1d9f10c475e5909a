import type { MaterialKind } from '@shared/contracts/vocabulary'
import { useCallback, useEffect } from 'react'
import { call } from '@/cloud'
import { toast } from '@/components/toast'
import { materialsCopy } from '@/copy/materials'
import { choose, type Source } from './choose'
import { faultOf, isDone, MOST_SHEETS, type PaperSheet, sheetOf } from './paper'
import { type Sending, send } from './send'
import {
  addSheets,
  dropScope,
  dropSheet,
  NONE,
  openScope,
  setSheetState,
  sheetsOf,
  usePapers,
} from './store'

const underWay = new Map<string, Sending>()

let count = 0
const newSheetId = () => `sheet-${Date.now().toString(36)}-${++count}`

function start(scope: string, sheet: PaperSheet): void {
  if (sheet.state.is !== 'uploading') return
  const sending = send(sheet, (percent) =>
    setSheetState(scope, sheet.id, { is: 'uploading', percent }),
  )
  underWay.set(sheet.id, sending)
  sending.done.then((state) => {
    underWay.delete(sheet.id)
    if (state) setSheetState(scope, sheet.id, state)
  })
}

/** A page whose upload is not needed any more: stopped, or deleted in the cloud. */
function forget(sheet: PaperSheet): void {
  underWay.get(sheet.id)?.abort()
  underWay.delete(sheet.id)
  if (isDone(sheet)) call('materials', { action: 'remove', materialId: sheet.state.materialId })
}

/** Resolves with the number of pages taken. */
async function addTo(scope: string, kind: MaterialKind, source: Source): Promise<number> {
  const room = MOST_SHEETS - sheetsOf(scope).length
  if (room <= 0) {
    toast(materialsCopy.most(MOST_SHEETS))
    return 0
  }
  const picked = await choose(source, room)
  const sheets = picked.map((one) => sheetOf(newSheetId(), kind, one))
  addSheets(scope, sheets)
  for (const sheet of sheets) start(scope, sheet)
  return sheets.length
}

function retryIn(scope: string, sheet: PaperSheet): void {
  const again: PaperSheet = { ...sheet, state: { is: 'uploading', percent: 0 } }
  setSheetState(scope, sheet.id, again.state)
  start(scope, again)
}

/** The papers of one draft: what has been taken, and what can be done with it. */
export function useMaterials(scope: string) {
  const sheets = usePapers((state) => state.sheets[scope] ?? NONE)
  useEffect(() => openScope(scope), [scope])
  const add = useCallback(
    (kind: MaterialKind, source: Source) => addTo(scope, kind, source),
    [scope],
  )
  const remove = useCallback(
    (sheet: PaperSheet) => {
      forget(sheet)
      dropSheet(scope, sheet.id)
    },
    [scope],
  )
  /** Sends again; a page whose file is gone or unfit is taken anew. */
  const retry = useCallback(
    async (sheet: PaperSheet) => {
      if (sheet.path && !faultOf(sheet)) return retryIn(scope, sheet)
      if ((await addTo(scope, sheet.kind, 'album')) > 0) dropSheet(scope, sheet.id)
    },
    [scope],
  )
  /** A page that the cloud has no longer is to be taken anew. */
  const lose = useCallback(
    (materialId: string) => {
      for (const sheet of sheetsOf(scope))
        if (isDone(sheet) && sheet.state.materialId === materialId)
          setSheetState(scope, sheet.id, { is: 'failed', why: materialsCopy.lost })
    },
    [scope],
  )
  /** After a submit the papers belong to the application: only this phone's list goes. */
  const settle = useCallback(() => dropScope(scope), [scope])
  const discard = useCallback(() => {
    for (const sheet of sheetsOf(scope)) forget(sheet)
    dropScope(scope)
  }, [scope])
  return { sheets, add, remove, retry, lose, settle, discard }
}
