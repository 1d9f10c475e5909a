/**
 * What an index sees at a dotted path: every value reached, descending into arrays on the way,
 * and each element of an array found at the end. Nothing reached counts as null.
 */
export function indexedValues(doc: unknown, path: string): unknown[] {
  const found: unknown[] = []
  collect(doc, path.split('.'), 0, found)
  return found.length === 0 ? [null] : found
}

function collect(value: unknown, parts: string[], at: number, found: unknown[]): void {
  if (at === parts.length) {
    if (!Array.isArray(value)) found.push(value ?? null)
    else if (value.length === 0) found.push(EMPTY_ARRAY)
    else found.push(...value.map((item) => item ?? null))
    return
  }
  if (Array.isArray(value)) {
    for (const item of value) if (isObject(item)) collect(item, parts, at, found)
    return
  }
  const next = isObject(value) ? value[parts[at]!] : undefined
  if (next !== undefined) collect(next, parts, at + 1, found)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Date)

/** Stands for `[]`, which an index keeps apart from null. */
export const EMPTY_ARRAY = Symbol('empty array')
