import { EJSON } from 'bson'

export type Id = string | number
export type Doc = Record<string, unknown>
/** A document as kept: with its id. */
export type StoredDoc = Doc & { _id: Id }

type Tagged = Record<string, unknown>

const regExp = (spec: { pattern: string; options?: string }) =>
  new RegExp(spec.pattern, (spec.options ?? '').replace(/[^ims]/g, ''))

const date = (value: unknown) =>
  new Date(typeof value === 'string' ? value : Number((value as Tagged).$numberLong))

const number = (value: unknown) => Number(value)
const other = (_: unknown, tagged: Tagged) => EJSON.deserialize(tagged)

/** Numbers become numbers: a long above 2^53 loses digits here as it does in the SDK. */
const readers = new Map<string, (value: unknown, tagged: Tagged) => unknown>([
  ['$numberInt', number],
  ['$numberDouble', number],
  ['$numberLong', number],
  ['$date', date],
  ['$regularExpression', (value) => regExp(value as { pattern: string; options?: string })],
  ['$oid', other],
  ['$binary', other],
  ['$numberDecimal', other],
  ['$timestamp', other],
  ['$uuid', other],
  ['$minKey', other],
  ['$maxKey', other],
])

function revive(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = revive(value[i])
    return value
  }
  const object = value as Tagged
  const keys = Object.keys(object)
  const reader = keys[0]?.startsWith('$') ? readers.get(keys[0]) : undefined
  if (reader) return reader(object[keys[0]!], object)
  for (const key of keys) object[key] = revive(object[key])
  return object
}

/** Canonical EJSON text → values with Date and RegExp, as mingo wants them. */
export const decode = <T = Doc>(text: string): T => revive(JSON.parse(text)) as T

/** Values → canonical EJSON text, the form documents are kept and sent in. */
export const encode = (value: unknown): string =>
  EJSON.stringify(value as object, { relaxed: false })
