import { EMPTY_ARRAY } from './paths'
import { encode } from './values'

/**
 * Keys of an index as bytes that sort as MongoDB sorts values: null, numbers, strings, objects,
 * booleans, dates. No key of a field is the prefix of another, so fields can be chained.
 */
const Tag = {
  empty: 4,
  null: 5,
  number: 16,
  string: 32,
  object: 48,
  boolean: 80,
  date: 96,
} as const

function tagOf(value: unknown): number {
  if (value === EMPTY_ARRAY) return Tag.empty
  if (value === null || value === undefined) return Tag.null
  if (typeof value === 'number') return Tag.number
  if (typeof value === 'string') return Tag.string
  if (typeof value === 'boolean') return Tag.boolean
  return value instanceof Date ? Tag.date : Tag.object
}

function ordered(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(8)
  bytes.writeDoubleBE(value === 0 ? 0 : value)
  if (bytes[0]! & 0x80) for (let i = 0; i < 8; i++) bytes[i] = ~bytes[i]! & 0xff
  else bytes[0]! |= 0x80
  return bytes
}

/** Zero bytes are escaped so that two of them end the text. */
function terminated(text: string): Buffer {
  const escaped = text.includes('\0') ? text.replaceAll('\0', '\0\u00ff') : text
  return Buffer.from(`${escaped}\0\0`, 'utf8')
}

function payload(value: unknown, tag: number): Buffer {
  if (tag === Tag.number) return ordered(value as number)
  if (tag === Tag.string) return terminated(value as string)
  if (tag === Tag.boolean) return Buffer.from([value ? 1 : 0])
  if (tag === Tag.date) return ordered((value as Date).getTime())
  return tag === Tag.object ? terminated(encode(value)) : Buffer.alloc(0)
}

const inverted = (bytes: Buffer): Buffer => {
  for (let i = 0; i < bytes.length; i++) bytes[i] = ~bytes[i]! & 0xff
  return bytes
}

/** One field's part of a key; a descending field is kept inverted, so that bytes still ascend. */
export function fieldKey(value: unknown, order: 1 | -1): Buffer {
  const tag = tagOf(value)
  const bytes = Buffer.concat([Buffer.from([tag]), payload(value, tag)])
  return order === -1 ? inverted(bytes) : bytes
}

/** The part that all values of the same type share: comparisons never cross types. */
export function typeKey(value: unknown, order: 1 | -1): Buffer {
  const bytes = Buffer.from([tagOf(value)])
  return order === -1 ? inverted(bytes) : bytes
}

/** The smallest key above every key that starts with these bytes. */
export function after(prefix: Buffer): Buffer {
  const bytes = Buffer.from(prefix)
  for (let i = bytes.length - 1; i >= 0; i--) {
    if (bytes[i]! < 0xff) {
      bytes[i]!++
      return bytes.subarray(0, i + 1)
    }
  }
  return Buffer.alloc(64, 0xff)
}

/** Whether a value asked for can be looked up: an object or array needs the document itself. */
export const isIndexable = (value: unknown): boolean => {
  const tag = tagOf(value)
  return tag !== Tag.object && tag !== Tag.empty && !(value instanceof RegExp)
}
