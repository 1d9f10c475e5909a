import type { Usage } from '../contracts/case'
import type { AccountDocument, AccountUse } from '../contracts/documents/account'

export type Account = AccountDocument

export type { AccountUse }

/** An account on which nothing was ever held. */
export const emptyAccount = (
  of: Pick<Account, '_id' | 'insuredId' | 'plan' | 'policyIds' | 'parties'>,
): Account => ({ ...of, version: 0, uses: [] })

/** What counts against quotas, as a case tells it. */
export const usageOf = (account: Account): Usage[] =>
  account.uses.map(({ service, on, by, uses, leg, state }) => ({
    service,
    on,
    by,
    uses,
    leg,
    state,
  }))

/** Uses of a service now held and used, over all periods and persons. */
export function sumsOf(account: Account, service: string): { held: number; used: number } {
  const sums = { held: 0, used: 0 }
  for (const use of account.uses) if (use.service === service) sums[use.state] += use.uses
  return sums
}

/** Uses that an application holds and that are not settled yet. */
export const heldBy = (account: Account, application: string): AccountUse[] =>
  account.uses.filter((use) => use.application === application && use.state === 'held')
