import { sealedCollections } from '../../../config/sealed'
import { keyedHash } from '../../../sealing/hash'
import { type Keys, readKeys } from '../../../sealing/keys'
import { Sealer } from '../../../sealing/sealer'

let made: { keys: Keys; sealer: Sealer } | undefined

/** From the function's environment, with the first use. @throws Error when it has no keys */
function sealing() {
  if (made) return made
  const { FIELD_KEYS, HASH_KEY } = process.env
  const keys = readKeys({ FIELD_KEYS, HASH_KEY })
  made = { keys, sealer: new Sealer(keys, sealedCollections) }
  return made
}

/** Between the store and the database: everybody else sees clear values. */
export const sealer = (): Sealer => sealing().sealer

/** Of the key that seals now. */
export const currentKeyId = (): string => sealing().keys.current.id

/** A digest of what must not be guessed from it: names, numbers, what somebody told. */
export const keyedDigest = (text: string, purpose: string): string =>
  keyedHash(text, purpose, sealing().keys)
