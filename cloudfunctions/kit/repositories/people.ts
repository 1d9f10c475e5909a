import type { PersonDocument } from '../../../shared/contracts/documents/person'
import { newest } from '../store'

export const people = {
  get: (id: string) => newest.get<PersonDocument>('people', id),
}
