import { update } from 'mingo'
import { invalidParam, requestFailed } from './errors'
import { checkUpdate } from './updateChecks'
import type { Doc, StoredDoc } from './values'

/**
 * Applies update operators (`$set`, `$inc` …) to a document in place.
 * @param query the query by which it was found: `$` in a path means the element that matched
 */
export function applyUpdate(doc: StoredDoc, modifier: Doc, query: Doc): StoredDoc {
  checkUpdate(doc, modifier)
  const { $setOnInsert: _, ...operators } = modifier
  const filled = Object.entries(operators).filter(([, fields]) => Object.keys(fields as Doc).length)
  if (filled.length === 0) return doc
  try {
    update(doc, Object.fromEntries(filled), [], query, { cloneMode: 'deep' })
  } catch (error) {
    throw requestFailed((error as Error).message)
  }
  return doc
}

/** A whole document in place of another (or of none): the id stays, operators are refused. */
export function replaceWith(id: StoredDoc['_id'], data: Doc): StoredDoc {
  if (Object.keys(data).some((key) => key.startsWith('$'))) {
    throw invalidParam('a document cannot have fields that start with $')
  }
  return withId(id, data)
}

/** The id first, as the cloud keeps it: two writes of the same content are then the same text. */
export function withId(id: StoredDoc['_id'], { _id, ...data }: Doc): StoredDoc {
  return { _id: id, ...data }
}
