import { Query } from 'mingo'
import { invalidParam } from './errors'
import type { Doc, StoredDoc } from './values'

type Projection = Record<string, unknown>

/** Whether a document meets a query; the query is compiled once. */
export function matcher(query: Doc): (doc: StoredDoc) => boolean {
  if (Object.keys(query).length === 0) return () => true
  try {
    const compiled = new Query(strict(query) as Doc, { scriptEnabled: false })
    return (doc) => compiled.test(doc)
  } catch (error) {
    throw invalidParam(`invalid query: ${(error as Error).message}`)
  }
}

/** mingo takes null for 0 in `$mod`; MongoDB looks at numbers only. */
function strict(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strict)
  if (value === null || typeof value !== 'object') return value
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  const entries = Object.entries(value).map(([key, part]) => [key, strict(part)])
  const object = Object.fromEntries(entries)
  return '$mod' in object ? { ...object, $type: 'number' } : object
}

export function project(docs: StoredDoc[], projection: Projection | undefined): Doc[] {
  if (!projection || Object.keys(projection).length === 0) return docs
  try {
    return new Query({}).find<Doc>(docs, projection).all()
  } catch (error) {
    throw invalidParam(`invalid projection: ${(error as Error).message}`)
  }
}
