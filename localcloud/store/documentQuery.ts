import { Query } from 'mingo'
import { invalidParam } from './errors'
import type { Doc, StoredDoc } from './values'

type Projection = Record<string, unknown>

/** Whether a document meets a query; the query is compiled once. */
export function matcher(query: Doc): (doc: StoredDoc) => boolean {
  if (Object.keys(query).length === 0) return () => true
  try {
    const compiled = new Query(query, { scriptEnabled: false })
    return (doc) => compiled.test(doc)
  } catch (error) {
    throw invalidParam(`invalid query: ${(error as Error).message}`)
  }
}

/** Sorts, skips and cuts as MongoDB does; the sort is stable. */
export function arrange(
  docs: StoredDoc[],
  order: Record<string, 1 | -1>,
  offset: number,
  limit: number,
): StoredDoc[] {
  if (Object.keys(order).length === 0) return docs.slice(offset, offset + limit)
  const cursor = new Query({}).find<StoredDoc>(docs).sort(order)
  return cursor.skip(offset).limit(limit).all()
}

export function project(docs: StoredDoc[], projection: Projection | undefined): Doc[] {
  if (!projection || Object.keys(projection).length === 0) return docs
  try {
    return new Query({}).find<Doc>(docs, projection).all()
  } catch (error) {
    throw invalidParam(`invalid projection: ${(error as Error).message}`)
  }
}
