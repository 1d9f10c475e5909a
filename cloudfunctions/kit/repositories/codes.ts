import type { CodeDocument } from '../../../shared/contracts/documents/code'
import type { Tx } from '../commit'
import { newest, type Reader } from '../store'

export const codes = {
  get: (id: string, from: Reader = newest) => from.get<CodeDocument>('codes', id),
  put: (tx: Tx, code: CodeDocument) => tx.set('codes', code),
  remove: (tx: Tx, id: string) => tx.remove('codes', id),
}
