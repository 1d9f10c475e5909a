import type { KvDocument } from '../../../shared/contracts/documents/kv'
import type { Tx } from '../commit'
import { newest, type Reader } from '../store'

export const kv = {
  get: (id: string, from: Reader = newest) => from.get<KvDocument>('kv', id),
  put: (tx: Tx, document: KvDocument) => tx.set('kv', document),
}
