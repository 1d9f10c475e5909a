import { fieldKey } from './keyEncoding'
import { indexedValues } from './paths'
import type { StoredDoc } from './values'

export type Order = Record<string, 1 | -1>

/** Of an array counts the element that comes first in the order asked for. */
export function sortKey(doc: StoredDoc, order: Order): Buffer {
  const parts = Object.entries(order).map(([field, direction]) => {
    const keys = indexedValues(doc, field).map((value) => fieldKey(value, direction))
    return keys.reduce((first, key) => (Buffer.compare(key, first) < 0 ? key : first))
  })
  return Buffer.concat(parts)
}

/** Sorted by the same bytes as an index, so that both ways of reading agree; ties keep their order. */
export function sorted(docs: StoredDoc[], order: Order): StoredDoc[] {
  if (docs.length < 2 || Object.keys(order).length === 0) return docs
  const keyed = docs.map((doc) => ({ doc, key: sortKey(doc, order) }))
  return keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ doc }) => doc)
}
