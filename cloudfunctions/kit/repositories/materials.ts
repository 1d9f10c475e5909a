import type { MaterialDocument } from '../../../shared/contracts/documents/material'
import type { Tx } from '../commit'
import { byIds, find, greaterThan, newest, type Reader } from '../store'

export const materials = {
  get: (id: string, from: Reader = newest) => from.get<MaterialDocument>('materials', id),
  byIds: (ids: readonly string[]) => byIds<MaterialDocument>('materials', ids),
  /** Those of a person since then on which no application rests, at most `limit`. */
  looseSince: (personId: string, since: string, limit: number) =>
    find<MaterialDocument>('materials', {
      where: { personId, applicationIds: [], createdAt: greaterThan(since) },
      limit,
    }),
  /** Newest first, at most a thousand. */
  ofPerson: (personId: string) =>
    find<MaterialDocument>('materials', {
      where: { personId },
      orderBy: ['_id', 'desc'],
      limit: 1000,
    }),
  put: (tx: Tx, material: MaterialDocument) => tx.set('materials', material),
}
