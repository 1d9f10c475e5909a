import type { Account, AccountUse } from './account'
import type { LedgerEntry } from './step'

const useOf = (entry: LedgerEntry): AccountUse => {
  const { application, policyId, service, on, by, uses, leg } = entry
  return { application, policyId, service, on, by, uses, ...(leg ? { leg } : {}), state: 'held' }
}

/** What an account must hold according to its ledger: to check one against the other. */
export function replay(entries: readonly LedgerEntry[]): Account['uses'] {
  const inOrder = [...entries].sort((a, b) => (a._id < b._id ? -1 : 1))
  return inOrder.reduce<AccountUse[]>((uses, entry) => {
    if (entry.kind === 'hold') return [...uses, useOf(entry)]
    const concerns = (use: AccountUse) =>
      use.application === entry.application && use.service === entry.service && use.state === 'held'
    return entry.kind === 'release'
      ? uses.filter((use) => !concerns(use))
      : uses.map((use) => (concerns(use) ? { ...use, state: 'used' as const } : use))
  }, [])
}
