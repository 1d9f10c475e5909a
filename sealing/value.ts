import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Keys } from './keys'

/**
 * AES-256-GCM. A sealed value is the text `s1.<key id>.<iv>.<tag and ciphertext>`, the last two in
 * base64url; what is sealed is the value's JSON. The place (collection, id and field) is
 * authenticated with it: a sealed text moved elsewhere, or changed by one bit, does not open.
 */
const ALGORITHM = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16
const FORM = /^s1\.([A-Za-z0-9-]{1,16})\.([\w-]{16})\.([\w-]{22,})$/

/** A text that does not open: not sealed, of an unknown key, moved or tampered with. */
export class Unopenable extends Error {}

export function seal(value: unknown, place: string, { current }: Keys): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(ALGORITHM, current.key, iv).setAAD(Buffer.from(place))
  const hidden = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
  const body = Buffer.concat([cipher.getAuthTag(), hidden])
  return `s1.${current.id}.${iv.toString('base64url')}.${body.toString('base64url')}`
}

/** @throws Unopenable, naming the place and never what is in it */
export function open(text: unknown, place: string, keys: Keys): unknown {
  const [, id = '', iv = '', body = ''] = (typeof text === 'string' && FORM.exec(text)) || []
  const key = keys.all.get(id)
  if (!key) throw new Unopenable(place)
  const bytes = Buffer.from(body, 'base64url')
  const decipher = createDecipheriv(ALGORITHM, key, Buffer.from(iv, 'base64url'), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(0, TAG_BYTES))
  try {
    const shown = decipher.update(bytes.subarray(TAG_BYTES), undefined, 'utf8')
    return JSON.parse(shown + decipher.final('utf8'))
  } catch {
    throw new Unopenable(place)
  }
}

export const looksSealed = (value: unknown): boolean =>
  typeof value === 'string' && FORM.test(value)
