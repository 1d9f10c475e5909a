import { randomBytes } from 'node:crypto'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** `length` letters nobody can guess, five bits each. */
export const randomText = (length: number): string =>
  Array.from(randomBytes(length), (byte) => ALPHABET[byte & 31]).join('')

/** A new id: a prefix that tells its kind, the time (so that ids sort as they came), then chance. */
export const newId = (prefix: string, at = Date.now()): string =>
  `${prefix}_${at.toString(36).padStart(9, '0')}${randomText(12)}`
