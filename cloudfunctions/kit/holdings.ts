import type { Edition } from '../../shared/catalogue/compile'
import type { PolicyDocument } from '../../shared/contracts/documents/policy'
import type { CivilDate } from '../../shared/contracts/vocabulary'
import { type Account, emptyAccount } from '../../shared/ledger'
import { editionFor } from './catalogue'
import { accounts } from './repositories/accounts'
import { policies } from './repositories/policies'

/** A policy with everything that deciding on it needs. */
export interface Holding {
  policy: PolicyDocument
  edition: Edition
  /** Further policies of the same pool. */
  siblings: PolicyDocument[]
  account: Account
}

/** Pooled policies of one insured share an account, others have one each (ruling K5). */
export const accountIdOf = (policy: PolicyDocument, edition: Edition): string =>
  edition.plan.pooled ? `${policy.insured.id}~${policy.plan}` : policy._id

interface Known {
  policies: PolicyDocument[]
  accounts: Account[]
}

/** Pooled policies whose pool may hold more than this person's own documents show. */
const incomplete = (own: PolicyDocument[], known: Known, today: CivilDate): PolicyDocument[] =>
  own.filter((policy) => {
    const edition = editionFor(policy, today)
    if (!edition) return false
    const account = known.accounts.find(({ _id }) => _id === accountIdOf(policy, edition))
    if (!account) return true
    return account.policyIds.some((id) => !known.policies.some(({ _id }) => _id === id))
  })

/** Reads what the parties' own indexes did not bring: rare, and the only second round trip. */
async function complete(own: PolicyDocument[], known: Known, today: CivilDate): Promise<Known> {
  const open = incomplete(own, known, today)
  if (open.length === 0) return known
  const [morePolicies, moreAccounts] = await Promise.all([
    policies.ofInsured([...new Set(open.map(({ insured }) => insured.id))]),
    accounts.byIds(open.map((policy) => accountIdOf(policy, editionFor(policy, today)!))),
  ])
  const isNew = <T extends { _id: string }>(all: T[], one: T) =>
    !all.some(({ _id }) => _id === one._id)
  return {
    policies: [...known.policies, ...morePolicies.filter((one) => isNew(known.policies, one))],
    accounts: [...known.accounts, ...moreAccounts.filter((one) => isNew(known.accounts, one))],
  }
}

function holdingOf(policy: PolicyDocument, edition: Edition, known: Known): Holding {
  const siblings = edition.plan.pooled
    ? known.policies.filter(
        (other) =>
          other._id !== policy._id &&
          other.plan === policy.plan &&
          other.insured.id === policy.insured.id,
      )
    : []
  const _id = accountIdOf(policy, edition)
  const pool = [policy, ...siblings]
  const account =
    known.accounts.find((one) => one._id === _id) ??
    emptyAccount({
      _id,
      insuredId: policy.insured.id,
      plan: policy.plan,
      policyIds: pool.map((one) => one._id),
      parties: [...new Set(pool.flatMap((one) => one.parties))],
    })
  return { policy, edition, siblings, account }
}

/**
 * Every policy in which a person has a part, in one round trip (two where a pool reaches beyond
 * it). Policies whose plan has no published handbook are left out.
 */
export async function holdingsOf(personId: string, today: CivilDate): Promise<Holding[]> {
  const [own, theirAccounts] = await Promise.all([
    policies.ofParty(personId),
    accounts.ofParty(personId),
  ])
  const known = await complete(own, { policies: own, accounts: theirAccounts }, today)
  return own
    .map((policy) => ({ policy, edition: editionFor(policy, today) }))
    .flatMap(({ policy, edition }) => (edition ? [holdingOf(policy, edition, known)] : []))
    .sort((a, b) => (a.policy.effectiveDate < b.policy.effectiveDate ? -1 : 1))
}
