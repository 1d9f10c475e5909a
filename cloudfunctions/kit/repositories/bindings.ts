import type { BindingDocument } from '../../../shared/contracts/documents/binding'
import type { Tx } from '../commit'
import { newest, type Reader } from '../store'

export const bindings = {
  get: (openid: string, from: Reader = newest) => from.get<BindingDocument>('bindings', openid),
  put: (tx: Tx, binding: BindingDocument) => tx.set('bindings', binding),
  remove: (tx: Tx, openid: string) => tx.remove('bindings', openid),
}
