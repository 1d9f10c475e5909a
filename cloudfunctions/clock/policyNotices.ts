import { beneficiariesFor, isWard, personOf } from '../../shared/application/standing'
import { applyCaseOf } from '../../shared/application/toCase'
import { addDays, formatDay, toDay } from '../../shared/calendar'
import type { Edition, Offer } from '../../shared/catalogue/compile'
import type { NoticeDocument } from '../../shared/contracts/documents/notice'
import type { PolicyDocument } from '../../shared/contracts/documents/policy'
import type { BeneficiaryChoice } from '../../shared/contracts/requests/common'
import type { CivilDate } from '../../shared/contracts/vocabulary'
import { type Decision, decide } from '../../shared/decision'
import { type Account, usageOf } from '../../shared/ledger'
import { dayInWords } from '../../shared/wording/dates'
import { term } from '../../shared/wording/terms'
import { catalogue } from '../kit/catalogue'
import type { Now } from '../kit/clock'

const LAPSES_WITHIN_DAYS = 30

export interface Looked {
  policy: PolicyDocument
  edition: Edition
  account: Account
}

interface Decided {
  offer: Offer
  decision: Decision
}

function decisionsFor({ policy, edition, account }: Looked, to: BeneficiaryChoice, now: Now) {
  const situation = {
    asOf: now.iso,
    policy,
    siblings: [],
    usage: usageOf(account),
    beneficiary: to,
    applicant: 'insured' as const,
  }
  return [...edition.offers.values()].map((offer): Decided => {
    const asked = { service: offer.service.id, facts: {}, materials: [] }
    return { offer, decision: decide(applyCaseOf(situation, asked), catalogue) }
  })
}

const hasJoined = ({ designated }: PolicyDocument, to: BeneficiaryChoice): boolean =>
  to.is === 'relative' && designated.some(({ id, joinedOn }) => id === to.id && joinedOn)

/** A relative who has joined; else the insured, or those who act for them while they cannot. */
function readersOf(policy: PolicyDocument, to: BeneficiaryChoice, today: CivilDate): string[] {
  if (hasJoined(policy, to)) return [personOf(policy, to)]
  if (!isWard(policy, today)) return [policy.insured.id]
  return [...new Set([...policy.guardianIds, ...(policy.holderId ? [policy.holderId] : [])])]
}

const named = (all: readonly Decided[]) => {
  const names = all.slice(0, 3).map(({ offer }) => offer.service.short)
  return `${names.join('、')}${all.length > 3 ? ` 等 ${all.length} 项服务` : ''}`
}

type Told = Pick<NoticeDocument, 'kind' | 'title' | 'text'> & { on: CivilDate }

/** What can be asked for from tomorrow on: a waiting, a cooling-off or the way to the term is over. */
function opening(all: readonly Decided[], today: CivilDate): Told[] {
  const tomorrow = formatDay(addDays(toDay(today), 1))
  const open = all.filter(({ decision }) => decision.opensOn === tomorrow)
  if (open.length === 0) return []
  const text = `${named(open)}从 ${dayInWords(toDay(tomorrow))}起可以申请。`
  return [{ kind: 'opens-tomorrow', on: today, title: '等待期已满，明天起可用', text }]
}

/** Uses that are left and end with a period within the next thirty days, by their last day. */
function lapsing(all: readonly Decided[], today: CivilDate): Told[] {
  const last = formatDay(addDays(toDay(today), LAPSES_WITHIN_DAYS))
  const byEnd = new Map<CivilDate, Decided[]>()
  for (const one of all) {
    const { quota, opensOn } = one.decision
    const to = quota?.period.to
    const isOpen = opensOn !== null && opensOn <= today
    if (isOpen && (quota?.remaining ?? 0) > 0 && to && to >= today && to <= last)
      byEnd.set(to, [...(byEnd.get(to) ?? []), one])
  }
  return [...byEnd].map(([end, some]) => {
    const left = some
      .slice(0, 3)
      .map(({ offer, decision }) => {
        const { remaining, unit } = decision.quota!
        return `${offer.service.short}还剩 ${remaining} ${term(unit)}`
      })
      .join('、')
    return {
      kind: 'uses-lapse' as const,
      on: formatDay(addDays(toDay(end), -LAPSES_WITHIN_DAYS)),
      title: '有次数即将到期',
      text: `${left}${some.length > 3 ? ` 等 ${some.length} 项` : ''}，${dayInWords(toDay(end))}到期。`,
    }
  })
}

/** What is to be told of a policy today; each has an id that follows from what it is about. */
export function noticesFor(looked: Looked, now: Now): NoticeDocument[] {
  const { policy } = looked
  return beneficiariesFor(policy, policy.insured.id, now.day).flatMap((to) => {
    const all = decisionsFor(looked, to, now)
    const who = to.is === 'insured' ? 'insured' : to.id
    const told = [...opening(all, now.day), ...lapsing(all, now.day)]
    return readersOf(policy, to, now.day).flatMap((personId) =>
      told.map(({ on, ...one }) => ({
        _id: `${personId}~${on}~${policy._id}~${who}~${one.kind}`,
        personId,
        ...one,
        at: now.iso,
        read: false,
        policyId: policy._id,
      })),
    )
  })
}
