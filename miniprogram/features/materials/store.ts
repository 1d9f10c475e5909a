import { getStorageSync, removeStorageSync, setStorageSync } from '@tarojs/taro'
import { create } from 'zustand'
import { kept, type PaperSheet, type SheetState } from './paper'

/** Sheets by scope; a scope is one draft of an application. */
interface Papers {
  sheets: Record<string, PaperSheet[]>
}

export const usePapers = create<Papers>(() => ({ sheets: {} }))

const nameOf = (scope: string) => `hq.papers.${scope}`

export const NONE: PaperSheet[] = []

export const sheetsOf = (scope: string): PaperSheet[] => usePapers.getState().sheets[scope] ?? NONE

const show = (scope: string, sheets: PaperSheet[]): void =>
  usePapers.setState((before) => ({ sheets: { ...before.sheets, [scope]: sheets } }))

function write(scope: string, sheets: PaperSheet[]): void {
  show(scope, sheets)
  if (sheets.length > 0) setStorageSync(nameOf(scope), sheets.map(kept))
  else removeStorageSync(nameOf(scope))
}

/** Brings back what an earlier start left; sheets of this start stay as they are. */
export function openScope(scope: string): void {
  if (usePapers.getState().sheets[scope]) return
  const stored = getStorageSync<PaperSheet[] | ''>(nameOf(scope))
  show(scope, Array.isArray(stored) ? stored : [])
}

export const addSheets = (scope: string, sheets: PaperSheet[]): void =>
  write(scope, [...sheetsOf(scope), ...sheets])

export const dropSheet = (scope: string, id: string): void =>
  write(
    scope,
    sheetsOf(scope).filter((sheet) => sheet.id !== id),
  )

/** Each percent of an upload is shown; only what outlives this start is kept. */
export function setSheetState(scope: string, id: string, state: SheetState): void {
  const sheets = sheetsOf(scope).map((sheet) => (sheet.id === id ? { ...sheet, state } : sheet))
  if (state.is === 'uploading') show(scope, sheets)
  else write(scope, sheets)
}

export const dropScope = (scope: string): void => write(scope, [])
