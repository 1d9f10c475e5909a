import { isIndexable } from './keyEncoding'
import type { Doc } from './values'

/** What must hold of one field, as far as an index can help. */
export interface FieldCondition {
  /** Any of these values. */
  values?: unknown[]
  low?: { value: unknown; included: boolean }
  high?: { value: unknown; included: boolean }
}

export type Conditions = Map<string, FieldCondition>

const isPlainObject = (value: unknown): value is Doc =>
  value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype

/** Conditions that every matching document meets: the fields at the top and within `$and`. */
export function conditionsOf(query: Doc, found: Conditions = new Map()): Conditions {
  for (const [field, expression] of Object.entries(query)) {
    if (field === '$and' && Array.isArray(expression)) {
      for (const part of expression) if (isPlainObject(part)) conditionsOf(part, found)
    } else if (!field.startsWith('$')) {
      const condition = found.get(field) ?? {}
      narrow(condition, expression)
      found.set(field, condition)
    }
  }
  return found
}

function narrow(condition: FieldCondition, expression: unknown): void {
  if (!isPlainObject(expression)) {
    oneOf(condition, [expression])
    return
  }
  for (const [operator, value] of Object.entries(expression)) {
    if (operator === '$eq') oneOf(condition, [value])
    else if (operator === '$in' && Array.isArray(value)) oneOf(condition, value)
    else if (value === null || !isIndexable(value)) continue
    else if (operator === '$gt' || operator === '$gte') {
      condition.low ??= { value, included: operator === '$gte' }
    } else if (operator === '$lt' || operator === '$lte') {
      condition.high ??= { value, included: operator === '$lte' }
    }
  }
}

/** The first list is enough: whatever else is asked only leaves fewer. */
function oneOf(condition: FieldCondition, values: unknown[]): void {
  if (!condition.values && values.every(isIndexable)) condition.values = values
}
