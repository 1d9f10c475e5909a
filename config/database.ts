/**
 * The one manifest of the database: collections, indexes and client rules.
 * The local cloud creates everything from it when it starts; the deployment applies the same.
 * Clients never reach the database: every rule denies, only cloud functions read and write.
 */

/** One field of an index; `1` ascending, `-1` descending. Dots reach into objects and arrays. */
export interface IndexField {
  field: string
  order: 1 | -1
}

export interface IndexManifest {
  name: string
  fields: IndexField[]
  /** A missing field counts as null, so at most one document may lack a unique field. */
  unique?: boolean
}

export interface CollectionManifest {
  name: string
  indexes: IndexManifest[]
  clientRules: { read: false; write: false }
}

/** Rule of the file store: clients go through tickets and short-lived URLs. */
export const storageRule = { read: false, write: false } as const

const field = (spec: string): IndexField =>
  spec.startsWith('-') ? { field: spec.slice(1), order: -1 } : { field: spec, order: 1 }

const named = (specs: string[], unique: boolean): IndexManifest => ({
  name: specs.map((spec) => spec.replace(/[^A-Za-z0-9]+/g, '_')).join('__'),
  fields: specs.map(field),
  unique,
})

/** `index('personId', '-createdAt')`: by person, newest first. */
export const index = (...specs: string[]): IndexManifest => named(specs, false)
/** `unique('personId', 'requestId')`: no two documents with the same pair. */
export const unique = (...specs: string[]): IndexManifest => named(specs, true)

const collection = (name: string, ...indexes: IndexManifest[]): CollectionManifest => ({
  name,
  indexes,
  clientRules: { read: false, write: false },
})

export const collections: CollectionManifest[] = [
  collection('bindings', unique('openid'), index('personId')),
  // See config/sealed.ts: the number itself is sealed.
  collection('people', index('idHash')),
  collection('policies', index('parties'), index('insured.id')),
  collection('designations', index('policyId'), index('personId')),
  // `_id` is the token's hash.
  collection('invitations'),
  collection('guardianships', index('personId', '-_id'), index('status', '-_id')),
  collection('accounts', index('parties')),
  collection('ledger', index('accountId', 'service', '-_id'), index('application')),
  collection(
    'applications',
    index('viewers', '-_id'),
    index('designationId', '-_id'),
    index('policyId'),
    index('queueKey'),
    index('assignee.personId', 'queueKey'),
    index('status', 'queueKey'),
    index('status', '-_id'),
    index('visitOn'),
    index('eraseOn'),
    unique('personId', 'requestId'),
  ),
  collection('requests', unique('personId', 'requestId')),
  collection(
    'materials',
    unique('cloudPath'),
    index('personId'),
    index('applicationIds'),
    index('status', 'applicationIds', 'createdAt'),
  ),
  collection('consents', index('personId', '-at'), index('personId', 'standing')),
  // Ids sort as they came.
  collection('audit', index('personId', '-_id')),
  collection('enquiries', index('personId', '-_id'), index('status', '_id')),
  // `_id` begins with the person and the day.
  collection('notices', index('personId', '-_id'), index('personId', 'read')),
  // `_id` names the OPENID.
  collection('codes'),
  // `_id` names what is counted.
  collection('counters'),
  collection('kv'),
]
