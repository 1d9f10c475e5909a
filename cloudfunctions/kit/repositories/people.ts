import type { PersonDocument } from '../../../shared/contracts/documents/person'
import type { Tx } from '../commit'
import { byIds, newest, type Reader } from '../store'

export const people = {
  add: (tx: Tx, person: PersonDocument) => tx.add('people', [person]),
  put: (tx: Tx, person: PersonDocument) => tx.set('people', person),
  byIds: (ids: readonly string[]) => byIds<PersonDocument>('people', ids),
  get: (id: string, from: Reader = newest) => from.get<PersonDocument>('people', id),
}
