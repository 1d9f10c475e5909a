import type { BindingDocument } from '../../../shared/contracts/documents/binding'
import type { Tx } from '../commit'
import { anyOf, find, newest, type Reader } from '../store'

export const bindings = {
  get: (openid: string, from: Reader = newest) => from.get<BindingDocument>('bindings', openid),
  ofPeople: (personIds: readonly string[]) =>
    find<BindingDocument>('bindings', { where: { personId: anyOf(personIds) } }),
  put: (tx: Tx, binding: BindingDocument) => tx.set('bindings', binding),
  remove: (tx: Tx, openid: string) => tx.remove('bindings', openid),
}
