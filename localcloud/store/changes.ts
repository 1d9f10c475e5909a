import { randomBytes } from 'node:crypto'
import { applyUpdate, replaceWith } from './documentUpdate'
import { invalidParam, requestFailed } from './errors'
import { type Doc, decode, encode, type Id, type StoredDoc } from './values'

/** A document before and after, as canonical EJSON; null where there is none. */
export interface Change {
  id: Id
  before: string | null
  after: string | null
}

/** What changes are worked out from: the newest state, or a transaction's view. */
export interface View {
  read(id: Id): string | null
  find(query: Doc, limit: number): StoredDoc[]
}

export interface Modify {
  query: Doc
  data: Doc
  multi: boolean
  /** Operators applied to what is there (true) or a whole new document (false). */
  merge: boolean
  upsert: boolean
}

const MAX_DOCUMENT_BYTES = 512 * 1024
const ALL = Number.POSITIVE_INFINITY

export function insertions(view: View, collection: string, docs: StoredDoc[]): Change[] {
  return docs.map((doc) => {
    if (view.read(doc._id) !== null) {
      throw requestFailed(
        `[FailedOperation.DuplicateWrite] E11000 duplicate key error collection: ${collection} index: _id_`,
      )
    }
    return { id: doc._id, before: null, after: checkedText(doc) }
  })
}

export const modifications = (view: View, modify: Modify): Change[] =>
  view.find(modify.query, modify.multi ? ALL : 1).map((doc) => {
    const before = encode(doc)
    const after = modify.merge
      ? applyUpdate(decode<StoredDoc>(before), modify.data, modify.query)
      : replaceWith(doc._id, modify.data)
    return { id: doc._id, before, after: checkedText(after) }
  })

/** The document that an upsert adds when nothing matched. */
export function upsertion({ query, data, merge }: Modify): Change {
  const id = checkedId(query._id)
  const { $setOnInsert, $set, ...operators } = data
  const values = { ...($set as Doc | undefined), ...($setOnInsert as Doc | undefined) }
  const doc = merge
    ? applyUpdate({ _id: id }, { ...operators, $set: values }, {})
    : replaceWith(id, data)
  return { id, before: null, after: checkedText(doc) }
}

export const removals = (view: View, query: Doc, multi: boolean): Change[] =>
  view
    .find(query, multi ? ALL : 1)
    .map((doc) => ({ id: doc._id, before: encode(doc), after: null }))

/** A given id if it is one, a new one if none is given. */
export function checkedId(id: unknown): Id {
  if (id === undefined) return randomBytes(16).toString('hex')
  if (typeof id === 'string' && id !== '' && Buffer.byteLength(id) <= 512) return id
  if (typeof id === 'number' && Number.isFinite(id)) return id
  throw invalidParam('_id must be a non-empty string of at most 512 bytes or a number')
}

export function checkedText(doc: StoredDoc): string {
  const text = encode(doc)
  if (Buffer.byteLength(text) > MAX_DOCUMENT_BYTES) throw requestFailed('document exceeds 512 KB')
  return text
}
