import { type Day, toDay } from '../calendar'
import type { Plan, Term } from '../catalogue/types'
import type { OtherPolicy } from '../contracts/case'
import { type TermSpan, termOf } from './term'

/** Days `from`…`to`, both inside. */
export interface Stretch {
  from: Day
  to: Day
}

export type PolicyStatus = 'active' | 'not-effective' | 'suspended' | 'ended'

/** A policy seen on one day: what stands, since when, until when. */
export interface PolicyClock {
  readonly status: PolicyStatus
  /** First day of the suspension or of the end; null while active or before the start. */
  readonly since: Day | null
  /** First day on which the policy was no longer active: it may have been suspended before it ended. */
  readonly inactiveFrom: Day | null
  readonly effective: Day
  readonly coolingEnd: Day | null
  readonly term: TermSpan
  /** Waiting periods begun by the events so far. */
  readonly waiting: readonly Stretch[]
  /** Days on which the policy was reinstated. */
  readonly reinstated: readonly Day[]
  /** Could an illness found on this day be helped under this policy (ruling G8)? */
  carriesDiagnosis(on: Day): boolean
}

const FOREVER = Number.MAX_SAFE_INTEGER

function walkEvents(policy: OtherPolicy, asOf: Day, effective: Day) {
  let status: PolicyStatus = asOf < effective ? 'not-effective' : 'active'
  let since: Day | null = null
  let inactiveFrom: Day | null = null
  const reinstated: Day[] = []
  const outOfForce: Stretch[] = []
  for (const event of policy.events) {
    const on = toDay(event.on)
    if (on > asOf) break
    if (event.kind === 'reinstated') {
      if (inactiveFrom !== null) outOfForce.push({ from: inactiveFrom, to: on - 1 })
      status = 'active'
      since = null
      inactiveFrom = null
      reinstated.push(on)
    } else {
      const next = event.kind === 'suspended' ? 'suspended' : 'ended'
      if (next !== status) since = on
      status = next
      inactiveFrom ??= on
    }
  }
  if (inactiveFrom !== null) outOfForce.push({ from: inactiveFrom, to: FOREVER })
  return { status, since, inactiveFrom, reinstated, outOfForce }
}

/** What stands under a policy on `asOf`; events after that day are not known yet (ruling G5). */
export function policyClock(
  policy: OtherPolicy,
  plan: Plan,
  asOf: Day,
  serviceTerm: Term = plan.term,
): PolicyClock {
  const effective = toDay(policy.effectiveDate)
  const coolingEnd = policy.coolingOffUntil ? toDay(policy.coolingOffUntil) : null
  const { status, since, inactiveFrom, reinstated, outOfForce } = walkEvents(
    policy,
    asOf,
    effective,
  )
  const term = termOf(serviceTerm, policy, effective, coolingEnd)
  const waiting: Stretch[] = []
  const rule = plan.waiting
  const renewed = rule?.noneWhenRenewed === true && policy.renewal
  const days =
    rule === null || renewed ? 0 : rule.days === 'contract' ? policy.waitingDays : rule.days
  if (rule && days > 0) {
    const first =
      rule.from === 'term-start'
        ? termOf(plan.term, policy, effective, coolingEnd).start
        : effective
    waiting.push({ from: first, to: first + days - 1 })
    if (rule.restartsOnReinstatement)
      for (const on of reinstated) waiting.push({ from: on, to: on + days - 1 })
  }
  const firstCarried = waiting[0]?.from ?? effective
  return {
    status,
    since,
    inactiveFrom,
    effective,
    coolingEnd,
    term,
    waiting,
    reinstated,
    carriesDiagnosis(on) {
      if (renewed) return true
      if (on < firstCarried || waiting.some((w) => w.from <= on && on <= w.to)) return false
      return !(rule?.restartsOnReinstatement && outOfForce.some((s) => s.from <= on && on <= s.to))
    },
  }
}

/** Last day of the waiting period that runs on `day`; null when none does. */
export function waitingUntil(waiting: readonly Stretch[], day: Day): Day | null {
  let until: Day | null = null
  for (const w of waiting) {
    if (w.from <= day && day <= w.to && (until === null || w.to > until)) until = w.to
  }
  return until
}

/** First day on which term, cooling-off and waiting all let the insured apply, given the events so far. */
export function firstOpenDay(clock: PolicyClock, waiting: readonly Stretch[]): Day {
  let day = clock.term.start
  if (clock.coolingEnd !== null) day = Math.max(day, clock.coolingEnd + 1)
  for (const w of waiting) day = Math.max(day, w.to + 1)
  return day
}

/** Is nothing of the policy's own calendar in the way on this day? */
export function isOpen(clock: PolicyClock, day: Day): boolean {
  return clock.status === 'active' && day >= firstOpenDay(clock, clock.waiting)
}
