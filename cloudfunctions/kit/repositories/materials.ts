import type { MaterialDocument } from '../../../shared/contracts/documents/material'
import type { Tx } from '../commit'
import { byIds, find, greaterThan, lessThan, newest, type Reader } from '../store'

/** Loose papers in one page of those that are too old. */
export const LOOSE_PAGE = 50

export const materials = {
  get: (id: string, from: Reader = newest) => from.get<MaterialDocument>('materials', id),
  byIds: (ids: readonly string[]) => byIds<MaterialDocument>('materials', ids),
  /** Those of a person since then on which no application rests, at most `limit`. */
  looseSince: (personId: string, since: string, limit: number) =>
    find<MaterialDocument>('materials', {
      where: { personId, applicationIds: [], createdAt: greaterThan(since) },
      limit,
    }),
  /** Those of anybody from before then on which nothing rests, oldest first. */
  looseBefore: (status: 'ticketed' | 'confirmed', before: string) =>
    find<MaterialDocument>('materials', {
      where: { status, applicationIds: [], createdAt: lessThan(before) },
      orderBy: ['createdAt', 'asc'],
      limit: LOOSE_PAGE,
    }),
  /** Any one whose file is stored; undefined while there is none. */
  oneStored: async () =>
    (await find<MaterialDocument>('materials', { where: { status: 'confirmed' }, limit: 1 }))[0],
  /** Newest first, at most a thousand. */
  ofPerson: (personId: string) =>
    find<MaterialDocument>('materials', {
      where: { personId },
      orderBy: ['_id', 'desc'],
      limit: 1000,
    }),
  put: (tx: Tx, material: MaterialDocument) => tx.set('materials', material),
}
