import type { BindingDocument } from '../../../shared/contracts/documents/binding'
import type { Tx } from '../commit'
import { anyOf, find, newest, type Reader } from '../store'

export const bindings = {
  /** Also one that has ended. */
  get: (openid: string, from: Reader = newest) => from.get<BindingDocument>('bindings', openid),
  /** Those that last. */
  ofPeople: async (personIds: readonly string[]) =>
    (await find<BindingDocument>('bindings', { where: { personId: anyOf(personIds) } })).filter(
      ({ endedAt }) => endedAt === undefined,
    ),
  put: (tx: Tx, binding: BindingDocument) => tx.set('bindings', binding),
  remove: (tx: Tx, openid: string) => tx.remove('bindings', openid),
}
