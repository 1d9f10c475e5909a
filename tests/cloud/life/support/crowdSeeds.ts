import { demoPerson } from '../../../../seeds/demo/person'
import { demoAccount, demoPolicy } from '../../../../seeds/demo/policy'
import type { AccountDocument } from '../../../../shared/contracts/documents/account'
import type { LedgerEntryDocument } from '../../../../shared/contracts/documents/ledgerEntry'
import { consume, hold } from '../../../../shared/ledger'
import { submitted } from '../../../application/support/application'

const PLAN = 'cpic-lanben-2020-tier-1'
/** Five in a service year, asks for no facts and no papers. */
export const SERVICE = 'health-consult'
export const LIMIT = 5

const SINCE = '2026-01-05'
const AT = `${SINCE}T10:00:00.000+08:00`

/** Uses already spent, so that the nth account has one to five left. */
function spent(account: AccountDocument, personId: string, policyId: string, uses: number) {
  const entries: LedgerEntryDocument[] = []
  const applications: object[] = []
  let current = account
  for (let n = 0; n < uses; n++) {
    const application = `app_0000${personId}-${n}`
    const cause = { application, clause: '一', actor: personId, at: AT }
    const items = [{ service: SERVICE, uses: 1 }]
    for (const step of [
      (of: AccountDocument) =>
        hold(of, { ...cause, policyId, items, on: '2026-02-05', by: 'insured' }),
      (of: AccountDocument) => consume(of, cause),
    ]) {
      const taken = step(current)
      if (!taken.ok) throw new Error(taken.refusal)
      current = taken.account
      entries.push(...taken.entries)
    }
    const requestId = `earlier-${n}`
    applications.push({
      ...submitted({ _id: application, requestId, personId, policyId, plan: PLAN }),
      ...{ service: SERVICE, status: 'completed', stage: 'completed', consumes: items },
      ...{ accountId: account._id, viewers: [personId], queueKey: null },
    })
  }
  return { account: current, entries, applications }
}

const earlierRequest = ({ personId, requestId }: { personId: string; requestId: string }) => ({
  _id: `${personId}~${requestId}`,
  personId,
  requestId,
  action: 'applications.submit',
  digest: '',
  answer: {},
  at: AT,
})

export const openidOf = (n: number) => `o-crowd-${n}`
export const policyOf = (n: number) => `pol-crowd-${n}`
export const personOf = (n: number) => `p-crowd-${n}`

/** So many insured, each with a policy of their own and one to five uses left; and the desk. */
export function crowdDocuments(accounts: number): Record<string, object[]> {
  const desk = demoPerson('specialist', '方敏', 'F', '1992-04-18', 192)
  const bindingOf = (openid: string, personId: string, role: string) => ({
    ...{ _id: openid, openid, personId, role },
    boundAt: SINCE,
  })
  const everyone = Array.from({ length: accounts }, (_, n) => {
    const person = demoPerson(`crowd-${n}`, '张三', 'M', '1985-05-01', 301)
    const policy = demoPolicy(`crowd-${n}`, PLAN, person, {
      effectiveDate: SINCE,
      premiumYears: 20,
    })
    return {
      person,
      policy,
      ...spent(demoAccount(policy, false), person._id, policy._id, n % LIMIT),
    }
  })
  return {
    people: [desk, ...everyone.map(({ person }) => person)],
    bindings: [
      bindingOf('o-specialist', desk._id, 'specialist'),
      ...everyone.map(({ person }, n) => bindingOf(openidOf(n), person._id, 'member')),
    ],
    policies: everyone.map(({ policy }) => policy),
    accounts: everyone.map(({ account }) => account),
    ledger: everyone.flatMap(({ entries }) => entries),
    applications: everyone.flatMap(({ applications }) => applications),
    requests: everyone.flatMap(({ applications }) => applications.map(earlierRequest as never)),
  }
}
