import {
  MATERIAL_TYPES,
  MAX_MATERIAL_BYTES,
  type MaterialType,
} from '@shared/contracts/requests/materials'
import type { MaterialKind } from '@shared/contracts/vocabulary'
import { materialsCopy } from '@/copy/materials'
import type { Picked } from './choose'

export type SheetState =
  | { is: 'uploading'; percent: number }
  | { is: 'done'; materialId: string }
  | { is: 'failed'; why: string }

/** One page of a paper, from being picked to lying in the cloud. */
export interface PaperSheet {
  id: string
  kind: MaterialKind
  name: string
  size: number
  type: string
  /** On this phone; gone after a restart. */
  path?: string
  state: SheetState
}

/** Papers of one application at most; what a submit takes. */
export const MOST_SHEETS = 30

/** What is wrong with a file before it is sent; null when nothing is. */
export function faultOf({ size, type }: Pick<Picked, 'size' | 'type'>): string | null {
  if (!(type in MATERIAL_TYPES)) return materialsCopy.wrongType
  return size > MAX_MATERIAL_BYTES || size === 0 ? materialsCopy.tooBig : null
}

export const sheetOf = (id: string, kind: MaterialKind, picked: Picked): PaperSheet => {
  const fault = faultOf(picked)
  return {
    ...picked,
    id,
    kind,
    state: fault ? { is: 'failed', why: fault } : { is: 'uploading', percent: 0 },
  }
}

/** What is kept for the next start: files on the phone are gone by then. */
export const kept = ({ path: _, ...sheet }: PaperSheet): PaperSheet =>
  sheet.state.is === 'uploading'
    ? { ...sheet, state: { is: 'failed', why: materialsCopy.left } }
    : sheet

export const typeFor = (type: string): MaterialType => type as MaterialType

export const isDone = (
  sheet: PaperSheet,
): sheet is PaperSheet & { state: { is: 'done'; materialId: string } } => sheet.state.is === 'done'

/** Ids to submit, in the order in which the pages were taken. */
export const materialIdsOf = (sheets: readonly PaperSheet[]): string[] =>
  sheets.filter(isDone).map(({ state }) => state.materialId)

/** Kinds of which at least one page is in the cloud. */
export const kindsOf = (sheets: readonly PaperSheet[]): MaterialKind[] => [
  ...new Set(sheets.filter(isDone).map(({ kind }) => kind)),
]
