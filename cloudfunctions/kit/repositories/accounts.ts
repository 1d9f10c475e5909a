import type { AccountDocument } from '../../../shared/contracts/documents/account'
import type { Tx } from '../commit'
import { byIds, find, newest, type Reader } from '../store'

export const accounts = {
  ofParty: (personId: string) =>
    find<AccountDocument>('accounts', { where: { parties: personId } }),
  byIds: (ids: readonly string[]) => byIds<AccountDocument>('accounts', ids),
  get: (id: string, from: Reader = newest) => from.get<AccountDocument>('accounts', id),
  put: (tx: Tx, account: AccountDocument) => tx.set('accounts', account),
}
