import type { PersonDocument } from '../../../shared/contracts/documents/person'
import type { Tx } from '../commit'
import { newest } from '../store'

export const people = {
  add: (tx: Tx, person: PersonDocument) => tx.add('people', [person]),
  get: (id: string) => newest.get<PersonDocument>('people', id),
}
