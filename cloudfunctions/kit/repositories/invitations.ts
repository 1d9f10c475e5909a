import type { InvitationDocument } from '../../../shared/contracts/documents/invitation'
import type { Tx } from '../commit'
import { newest, type Reader } from '../store'

export const invitations = {
  get: (hash: string, from: Reader = newest) => from.get<InvitationDocument>('invitations', hash),
  add: (tx: Tx, invitation: InvitationDocument) => tx.add('invitations', [invitation]),
  remove: (tx: Tx, hash: string) => tx.remove('invitations', hash),
}
