import type { CounterDocument } from '../../../shared/contracts/documents/counter'
import type { Tx } from '../commit'
import { newest, type Reader } from '../store'

export const counters = {
  get: (id: string, from: Reader = newest) => from.get<CounterDocument>('counters', id),
  put: (tx: Tx, counter: CounterDocument) => tx.set('counters', counter),
}
