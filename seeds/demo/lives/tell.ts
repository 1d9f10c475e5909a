import {
  type Act,
  type Application,
  submittedFrom,
  take,
} from '../../../shared/application/machine'
import { applyCaseOf } from '../../../shared/application/toCase'
import { compileCatalogue } from '../../../shared/catalogue/compile'
import type { AccountDocument } from '../../../shared/contracts/documents/account'
import type { LedgerEntryDocument } from '../../../shared/contracts/documents/ledgerEntry'
import type { PolicyDocument } from '../../../shared/contracts/documents/policy'
import { type CivilDate, MATERIAL_KINDS } from '../../../shared/contracts/vocabulary'
import { decide } from '../../../shared/decision'
import { consume, hold, type Step, usageOf } from '../../../shared/ledger'
import { handbooks } from '../../handbooks'
import { daysBefore } from '../days'
import { type LifeStory, stories } from './stories'

interface Lives {
  accounts: AccountDocument[]
  ledger: LedgerEntryDocument[]
  applications: Application[]
}

const DESK = { role: 'specialist', id: 'p-specialist', name: '方*' } as const
const momentOf = (day: CivilDate) => `${day}T10:00:00.000+08:00`

const catalogue = compileCatalogue(handbooks)

/** The application as it was filed on its day, decided as the cloud decides. */
function filed(
  story: LifeStory,
  policy: PolicyDocument,
  account: AccountDocument,
  n: number,
  day: CivilDate,
): Application {
  const { service, facts } = story
  const at = momentOf(day)
  const situation = {
    asOf: at,
    policy,
    siblings: [],
    usage: usageOf(account),
    beneficiary: { is: 'insured' as const },
    applicant: 'insured' as const,
  }
  const decision = decide(
    applyCaseOf(situation, { service, facts, materials: [...MATERIAL_KINDS] }),
    catalogue,
  )
  const personId = policy.insured.id
  return submittedFrom({
    _id: `app_000000000demo${n}`,
    requestId: `demo-${n}`,
    ...{ personId, service, facts, decision },
    applicant: 'insured',
    policyId: policy._id,
    plan: policy.plan,
    insuredId: personId,
    accountId: account._id,
    beneficiary: { is: 'insured', personId, name: policy.insured.name },
    materialIds: [],
    createdAt: at,
  })
}

const clauseOf = ({ plan, service, createdAt }: Application): string =>
  catalogue.edition(plan, createdAt.slice(0, 10))!.offers.get(service)!.planService.quota.source

function taken(step: Step) {
  if (!step.ok) throw new Error(step.refusal)
  return step
}

/** What these stories come to by `today`, each act taken by the machine on its day. */
export function livesOf(base: Record<string, object[]>, today: CivilDate): Lives {
  const lives: Lives = { accounts: [], ledger: [], applications: [] }
  for (const [n, story] of stories(today).entries()) {
    const policy = (base.policies as PolicyDocument[]).find(({ _id }) => _id === story.policyId)
    if (policy) tell(lives, story, policy, base.accounts as AccountDocument[], n, today)
  }
  return lives
}

function tell(
  lives: Lives,
  story: LifeStory,
  policy: PolicyDocument,
  accounts: AccountDocument[],
  n: number,
  today: CivilDate,
): void {
  const known = [...lives.accounts, ...accounts]
  const account = known.find(({ policyIds }) => policyIds.includes(policy._id))!
  const day = daysBefore(today, story.daysAgo)
  let application = filed(story, policy, account, n, day)
  const cause = {
    application: application._id,
    clause: clauseOf(application),
    actor: application.personId,
    at: application.createdAt,
  }
  const { consumes: items, policyId } = application
  const steps = [taken(hold(account, { ...cause, policyId, items, on: day, by: 'insured' }))]
  for (const { daysAgo, ...told } of story.acts) {
    const on = daysBefore(today, daysAgo)
    const done = take(application, {
      ...told,
      actor: { ...DESK, at: momentOf(on), today: on },
    } as Act)
    if (!done.ok) throw new Error(done.refusal)
    application = done.application
    if (done.effects.hold === 'consume')
      steps.push(
        taken(consume(steps.at(-1)!.account, { ...cause, actor: DESK.id, at: momentOf(on) })),
      )
  }
  lives.accounts = [
    ...lives.accounts.filter(({ _id }) => _id !== account._id),
    steps.at(-1)!.account,
  ]
  lives.ledger.push(...steps.flatMap(({ entries }) => entries))
  lives.applications.push(application)
}
