import type { Collection } from './collection'
import { type Conditions, conditionsOf, type FieldCondition } from './conditions'
import type { IndexTable, KeyRange } from './indexTable'
import { after, fieldKey, typeKey } from './keyEncoding'
import type { Order } from './order'
import type { Row } from './rows'
import type { Doc, Id } from './values'

/** How the candidates of a query are read; the query itself still tests each of them. */
export interface Plan {
  /** True when rows already come in the order asked for, so that reading can stop early. */
  ordered: boolean
  /** False when the whole collection is read. */
  indexed: boolean
  rows(): Iterable<Row>
}

/** More lookups than this for one query are slower than reading a wider range. */
const MAX_RANGES = 500

export function planQuery(collection: Collection, query: Doc, order: Order = {}): Plan {
  const conditions = conditionsOf(query)
  const ids = conditions.get('_id')?.values
  if (ids) return byIds(collection, ids as Id[], order)
  const options = collection.indexes.map((table) => planIndex(table, conditions, order))
  const best = options.reduce((a, b) => (b.score > a.score ? b : a), scan(collection, order))
  return best
}

interface Option extends Plan {
  score: number
}

const unordered = (order: Order) => Object.keys(order).length === 0

const scan = (collection: Collection, order: Order): Option => ({
  score: 0,
  ordered: unordered(order),
  indexed: false,
  rows: () => collection.rows.scan(),
})

const byIds = (collection: Collection, ids: Id[], order: Order): Plan => ({
  ordered: unordered(order) || ids.length <= 1,
  indexed: true,
  *rows() {
    for (const id of new Set(ids)) {
      const row = collection.get(id)
      if (row) yield row
    }
  },
})

/** Each equality on a leading field scores 4, a range on the next 2, coming in order 1. */
function planIndex(table: IndexTable, conditions: Conditions, order: Order): Option {
  const { fields } = table.spec
  let prefixes: Buffer[] = [Buffer.alloc(0)]
  let equal = 0
  for (const { field, order: direction } of fields) {
    const values = conditions.get(field)?.values
    if (!values || values.length * prefixes.length > MAX_RANGES) break
    const parts = values.map((value) => fieldKey(value, direction))
    prefixes = prefixes.flatMap((prefix) => parts.map((part) => Buffer.concat([prefix, part])))
    equal++
  }
  const next = fields[equal]
  const span = next && spanOf(conditions.get(next.field), next.order, table.multikey)
  const ranges = distinctRanges(prefixes, span)
  const direction = unordered(order) ? 1 : directionOf(table, equal, order)
  const inOrder = unordered(order) || (direction !== 0 && ranges.length === 1 && !table.multikey)
  const score = equal * 4 + (span ? 2 : 0) + (inOrder && !unordered(order) ? 1 : 0)
  return {
    score,
    ordered: inOrder,
    indexed: true,
    rows: () => readRanges(table, ranges, direction === -1 ? -1 : 1),
  }
}

/**
 * The part of a field's keys that a range leaves; a descending field turns it round. Of an array
 * one element may meet the lower bound and another the upper, so only one of them can serve.
 */
function spanOf(
  condition: FieldCondition | undefined,
  order: 1 | -1,
  multikey: boolean,
): KeyRange | undefined {
  const some = condition?.low ?? condition?.high
  if (!condition || !some) return undefined
  const bounds = [condition.low, multikey && condition.low ? undefined : condition.high]
  const [from, to] = order === 1 ? bounds : bounds.reverse()
  const type = typeKey(some.value, order)
  const low = from ? fieldKey(from.value, order) : type
  const high = to ? fieldKey(to.value, order) : type
  return {
    low: from && !from.included ? after(low) : low,
    high: !to || to.included ? after(high) : high,
  }
}

function distinctRanges(prefixes: Buffer[], span: KeyRange | undefined): KeyRange[] {
  const unique = new Map(prefixes.map((prefix) => [prefix.toString('latin1'), prefix]))
  return [...unique.values()].map((prefix) =>
    span
      ? { low: Buffer.concat([prefix, span.low]), high: Buffer.concat([prefix, span.high]) }
      : { low: prefix, high: after(prefix) },
  )
}

/** 1 or -1 when reading the index that way yields the order asked for, else 0. */
function directionOf(table: IndexTable, equal: number, order: Order): 1 | -1 | 0 {
  const fixed = new Set(table.spec.fields.slice(0, equal).map(({ field }) => field))
  const wanted = Object.entries(order).filter(([field]) => !fixed.has(field))
  const rest = table.spec.fields.slice(equal)
  if (wanted.length > rest.length) return 0
  const directions = wanted.map(([field, direction], i) =>
    rest[i]!.field === field ? rest[i]!.order * direction : 0,
  )
  const first = directions[0] ?? 1
  return directions.every((d) => d === first) ? (first as 1 | -1 | 0) : 0
}

/** A document with several keys may turn up twice, in one range or in two. */
function* readRanges(table: IndexTable, ranges: KeyRange[], direction: 1 | -1): Iterable<Row> {
  const seen = table.multikey || ranges.length > 1 ? new Set<number>() : null
  for (const range of ranges) {
    for (const row of table.read(range, direction)) {
      if (seen?.has(row.seq)) continue
      seen?.add(row.seq)
      yield row
    }
  }
}
