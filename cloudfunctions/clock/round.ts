import type { PolicyDocument } from '../../shared/contracts/documents/policy'
import { emptyAccount } from '../../shared/ledger'
import { editionFor } from '../kit/catalogue'
import type { Now } from '../kit/clock'
import { commit } from '../kit/commit'
import { accountIdOf } from '../kit/holdings'
import { accounts } from '../kit/repositories/accounts'
import { kv } from '../kit/repositories/kv'
import { policies } from '../kit/repositories/policies'
import { tell } from '../kit/tell'
import { handOverToWard } from './comingOfAge'
import { noticesFor } from './policyNotices'

const ID = 'clock-round'
const PAGE = 100
/** Well within the function's own time; the next run goes on where this one ends. */
const MOST_MS = 30_000

async function lookAt(page: readonly PolicyDocument[], now: Now): Promise<number> {
  const offered = page.flatMap((policy) => {
    const edition = editionFor(policy, now.day)
    return edition ? [{ policy, edition, accountId: accountIdOf(policy, edition) }] : []
  })
  const known = await accounts.byIds([...new Set(offered.map(({ accountId }) => accountId))])
  let told = 0
  for (const { policy, edition, accountId } of offered) {
    const account =
      known.find(({ _id }) => _id === accountId) ??
      emptyAccount({
        _id: accountId,
        insuredId: policy.insured.id,
        plan: policy.plan,
        policyIds: [policy._id],
        parties: policy.parties,
      })
    told += await tell(noticesFor({ policy, edition, account }, now))
    told += await handOverToWard(policy, now)
  }
  return told
}

/**
 * Once a day past every policy, page by page: what opens tomorrow, what lapses soon. How far it came
 * is kept, so that a round may take several runs. @returns how many were told
 */
export async function roundOverPolicies(now: Now): Promise<number> {
  const begun = Date.now()
  const kept = await kv.get(ID)
  let round = kept?.day === now.day ? kept : { _id: ID, day: now.day, after: '', done: false }
  let told = 0
  while (!round.done && Date.now() - begun < MOST_MS) {
    const page = await policies.after(round.after, PAGE)
    told += await lookAt(page, now)
    const done = page.length < PAGE
    round = { ...round, after: page.at(-1)?._id ?? round.after, done }
    const reached = round
    await commit((tx) => kv.put(tx, reached))
  }
  return told
}
