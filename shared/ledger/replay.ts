import type { Account, AccountUse } from './account'
import type { LedgerEntry } from './step'

const useOf = (entry: LedgerEntry): AccountUse => {
  const { application, policyId, service, on, by, uses, leg } = entry
  return { application, policyId, service, on, by, uses, ...(leg ? { leg } : {}), state: 'held' }
}

/** What an account must hold according to its ledger: to check one against the other. */
export function replay(entries: readonly LedgerEntry[]): Account['uses'] {
  const inOrder = [...entries].sort((a, b) => (a._id < b._id ? -1 : 1))
  let uses: AccountUse[] = []
  for (const entry of inOrder) {
    const concerned = (use: AccountUse) =>
      use.application === entry.application && use.service === entry.service && use.state === 'held'
    if (entry.kind === 'hold') uses.push(useOf(entry))
    else if (entry.kind === 'release') uses = uses.filter((use) => !concerned(use))
    else uses = uses.map((use) => (concerned(use) ? { ...use, state: 'used' } : use))
  }
  return uses
}
