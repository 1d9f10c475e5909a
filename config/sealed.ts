import type { SealedCollection } from '../sealing/sealer'

/**
 * What is not kept in clear: the one table of sealed fields, for the functions and for whoever
 * fills a database. Everything that may name a person, reach one, or tell of an illness; what is
 * queried or ordered by (ids, states, days) cannot be sealed.
 */
export const sealedCollections: readonly SealedCollection[] = [
  {
    name: 'people',
    sealed: ['name', 'idNumber', 'phone', 'birthDate'],
    hashed: { idHash: 'idNumber' },
  },
  { name: 'policies', sealed: ['policyNumber'] },
  {
    name: 'applications',
    sealed: [
      'beneficiary',
      'facts',
      'decision',
      'timeline',
      'asked',
      'hospitals',
      'agreements',
      'visit',
      'reviews',
      'declined',
      'rating',
    ],
  },
  { name: 'requests', sealed: ['answer'] },
  { name: 'materials', sealed: ['name'] },
  { name: 'notices', sealed: ['title', 'text'] },
  { name: 'enquiries', sealed: ['about', 'subject', 'words', 'answer'] },
  { name: 'designations', sealed: ['name', 'idNumber', 'phone'] },
  { name: 'guardianships', sealed: ['name', 'idNumber', 'policyNumber', 'words'] },
]
