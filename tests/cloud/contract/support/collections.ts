import { type CollectionManifest, index, unique } from '../../../../config/database'

const clientRules = { read: false, write: false } as const

/** Documents of every shape, without indexes. */
export const THINGS = 'contract_things'
/** Unique by `key`. */
export const UNIQUE = 'contract_unique'
/** Unique by `owner` and `request` together. */
export const PAIRS = 'contract_pairs'

/** What the contract needs of a cloud; a real environment has to be given the same by hand. */
export const contractCollections: CollectionManifest[] = [
  { name: THINGS, indexes: [], clientRules },
  { name: UNIQUE, indexes: [unique('key')], clientRules },
  { name: PAIRS, indexes: [unique('owner', 'request')], clientRules },
  // What the local cloud's upload door reads tickets from.
  { name: 'materials', indexes: [index('cloudPath')], clientRules },
]
