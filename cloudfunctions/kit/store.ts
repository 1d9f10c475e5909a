import type { CollectionName } from '../../shared/contracts/documents'
import { database } from './cloud'
import { sealer } from './sealed'

export interface Stored {
  _id: string
}

/** Reads one document, opened: from the newest state, or from the snapshot of a transaction. */
export interface Reader {
  get<T extends Stored>(collection: CollectionName, id: string): Promise<T | null>
}

export interface Query<T> {
  where: Record<string, unknown>
  orderBy?: [field: keyof T & string, direction: 'asc' | 'desc']
  /** Default 100. */
  limit?: number
}

/** The SDK's own types promise less than it keeps. */
interface Reference {
  get(): Promise<{ data: unknown }>
}
interface Filtered extends Reference {
  orderBy(field: string, direction: string): Filtered
  limit(n: number): Filtered
}

export const reader = (source: { collection(name: string): unknown }): Reader => ({
  async get<T extends Stored>(collection: CollectionName, id: string) {
    const found = source.collection(collection) as { doc(id: string): Reference }
    const { data } = await found.doc(id).get()
    return data ? sealer().open(collection, data as T) : null
  },
})

/** Reads outside any transaction. */
export const newest: Reader = { get: (collection, id) => reader(database()).get(collection, id) }

/** All documents that match, at most `limit`. */
export async function find<T extends Stored>(
  collection: CollectionName,
  { where, orderBy, limit = 100 }: Query<T>,
): Promise<T[]> {
  const matching = database().collection(collection).where(where) as unknown as Filtered
  const sorted = orderBy ? matching.orderBy(...orderBy) : matching
  const found = (await sorted.limit(limit).get()).data as T[]
  return found.map((document) => sealer().open(collection, document))
}

/** Documents with these ids, in any order; no round trip for none. */
export const byIds = async <T extends Stored>(
  collection: CollectionName,
  ids: readonly string[],
): Promise<T[]> =>
  ids.length === 0
    ? []
    : find<T>(collection, { where: { _id: database().command.in([...ids]) }, limit: ids.length })

/** Matches a field below (or equal to, …) a value; for cursors. */
export const lessThan = (value: string) => database().command.lt(value)
export const anyOf = (values: readonly string[]) => database().command.in([...values])
export const greaterThan = (value: string) => database().command.gt(value)
/** Above `low` and below `high`. */
export const between = (low: string, high: string) =>
  database().command.gt(low).and(database().command.lt(high))
