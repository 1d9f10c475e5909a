import type { LedgerEntryDocument } from '../../../shared/contracts/documents/ledgerEntry'
import type { Tx } from '../commit'
import { find } from '../store'

export const ledger = {
  /** `add` fails where an entry stands already: none is ever overwritten. */
  append: (tx: Tx, entries: readonly LedgerEntryDocument[]) => tx.add('ledger', entries),
  /** Newest first. */
  ofService: (accountId: string, service: string) =>
    find<LedgerEntryDocument>('ledger', {
      where: { accountId, service },
      orderBy: ['_id', 'desc'],
      limit: 50,
    }),
}
