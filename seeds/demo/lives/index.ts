import { identities, documents as people } from '..'
import { livesOf } from './tell'

export { identities }

/** The demo people, and applications of some of them on their way: what a desk looks like at work. */
export function documents(today: string): Record<string, object[]> {
  const base = people(today)
  const lives = livesOf(base, today)
  const told = new Map(lives.accounts.map((account) => [account._id, account]))
  const accounts = base.accounts as { _id: string }[]
  return {
    ...base,
    accounts: accounts.map((account) => told.get(account._id) ?? account),
    ledger: lives.ledger,
    applications: lives.applications,
  }
}
