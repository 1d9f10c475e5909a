import type { MaterialDocument } from '../../../shared/contracts/documents/material'
import type { Tx } from '../commit'
import { byIds, newest, type Reader } from '../store'

export const materials = {
  get: (id: string, from: Reader = newest) => from.get<MaterialDocument>('materials', id),
  byIds: (ids: readonly string[]) => byIds<MaterialDocument>('materials', ids),
  put: (tx: Tx, material: MaterialDocument) => tx.set('materials', material),
}
