import type { LedgerEntryDocument } from '../../../shared/contracts/documents/ledgerEntry'
import type { Tx } from '../commit'
import { anyOf, find } from '../store'

export const ledger = {
  /** `add` fails where an entry stands already: none is ever overwritten. */
  append: (tx: Tx, entries: readonly LedgerEntryDocument[]) => tx.add('ledger', entries),
  /** All steps of these applications, at most a thousand. */
  ofApplications: (ids: readonly string[]): Promise<LedgerEntryDocument[]> =>
    ids.length === 0
      ? Promise.resolve([])
      : find<LedgerEntryDocument>('ledger', { where: { application: anyOf(ids) }, limit: 1000 }),
  /** Newest first. */
  ofService: (accountId: string, service: string) =>
    find<LedgerEntryDocument>('ledger', {
      where: { accountId, service },
      orderBy: ['_id', 'desc'],
      limit: 50,
    }),
}
