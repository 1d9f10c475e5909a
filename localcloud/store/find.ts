import type { Collection } from './collection'
import { matcher, project } from './documentQuery'
import { type Order, sorted } from './order'
import { planQuery } from './plan'
import { idKey } from './rows'
import { warnOfScan } from './scanWarning'
import type { Transaction } from './transaction'
import { type Doc, decode, type StoredDoc } from './values'

export interface Find {
  query: Doc
  order?: Order
  offset?: number
  limit?: number
  projection?: Doc
}

/** What the cloud gives when the caller names no limit. */
export const DEFAULT_LIMIT = 100

/** Documents that match, as the newest state or as a transaction sees them. */
export function findDocs(collection: Collection, find: Find, transaction?: Transaction): Doc[] {
  const { query, order = {}, offset = 0, limit = DEFAULT_LIMIT, projection } = find
  const overlay = transaction?.overlay(collection) ?? new Map<string, string | null>()
  const plan = planQuery(collection, query, order)
  const matches = matcher(query)
  const found: StoredDoc[] = []
  const enough = plan.ordered && overlay.size === 0 ? offset + limit : Number.POSITIVE_INFINITY
  let read = 0
  for (const row of found.length < enough ? plan.rows() : []) {
    const doc = decode<StoredDoc>(row.body)
    read++
    if (!overlay.has(idKey(doc._id)) && matches(doc) && found.push(doc) >= enough) break
  }
  if (!plan.indexed) warnOfScan(collection.name, query, read)
  for (const text of overlay.values()) {
    const doc = text === null ? null : decode<StoredDoc>(text)
    if (doc && matches(doc)) found.push(doc)
  }
  const inOrder = plan.ordered && overlay.size === 0 ? found : sorted(found, order)
  return project(inOrder.slice(offset, offset + limit), projection)
}
