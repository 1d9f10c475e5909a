import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto'

/** Keys as the environment carries them. */
export interface KeyTexts {
  /** `k2:<base64 of 32 bytes>,k1:…`: the first seals, all of them open. */
  FIELD_KEYS: string
  /** Base64 of 32 bytes, for lookups by keyed hash. It is not rotated: what is looked up hangs on it. */
  HASH_KEY: string
}

export interface FieldKey {
  id: string
  key: KeyObject
}

export interface Keys {
  current: FieldKey
  /** By id, the current one among them. */
  all: ReadonlyMap<string, KeyObject>
  hash: KeyObject
}

const BYTES = 32
const ID = /^[A-Za-z0-9-]{1,16}$/

/** @throws Error that says which part is wrong, and nothing of the key */
function keyOf(base64: string, name: string): KeyObject {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length !== BYTES) throw new Error(`${name} must be ${BYTES} bytes in base64`)
  return createSecretKey(bytes)
}

function fieldKeyOf(text: string, at: number): FieldKey {
  const [id = '', base64 = ''] = text.trim().split(':')
  if (!ID.test(id)) throw new Error(`FIELD_KEYS: key ${at + 1} has no id`)
  return { id, key: keyOf(base64, `FIELD_KEYS: key ${id}`) }
}

/** @throws Error when a key is missing or malformed */
export function readKeys({ FIELD_KEYS = '', HASH_KEY = '' }: Partial<KeyTexts>): Keys {
  if (FIELD_KEYS === '' || HASH_KEY === '') throw new Error('FIELD_KEYS and HASH_KEY are needed')
  const keys = FIELD_KEYS.split(',').map(fieldKeyOf)
  const all = new Map(keys.map(({ id, key }) => [id, key]))
  if (all.size < keys.length) throw new Error('FIELD_KEYS: two keys have the same id')
  return { current: keys[0]!, all, hash: keyOf(HASH_KEY, 'HASH_KEY') }
}

const randomKey = () => randomBytes(BYTES).toString('base64')

export const newKeys = (): KeyTexts => ({ FIELD_KEYS: `k1:${randomKey()}`, HASH_KEY: randomKey() })

/** The same keys behind a new one, which seals from now on. */
export function withNewKey({ FIELD_KEYS, HASH_KEY }: KeyTexts): KeyTexts {
  const { all } = readKeys({ FIELD_KEYS, HASH_KEY })
  let n = all.size + 1
  while (all.has(`k${n}`)) n++
  return { FIELD_KEYS: `k${n}:${randomKey()},${FIELD_KEYS}`, HASH_KEY }
}
