import { ageOn, type Moment, toDay } from '../calendar'
import type { Edition, Offer } from '../catalogue/compile'
import type { ApplyCase, OtherPolicy } from '../contracts/case'
import type { RuleContext } from '../rules/context'
import { holds } from '../rules/when'
import { isOpen, type PolicyClock, policyClock } from './policyClock'
import { quotaState } from './quota'
import { relativeStanding } from './relativeStanding'

const ADULT = 18

/** In a pool, another policy that is open decides where the case's own is not (ruling K5). */
function decidingClock(own: PolicyClock, others: readonly PolicyClock[], day: number): PolicyClock {
  if (isOpen(own, day)) return own
  const open = others.filter((clock) => isOpen(clock, day))
  return (
    open.reduce<PolicyClock | null>(
      (best, clock) => (best === null || clock.term.start < best.term.start ? clock : best),
      null,
    ) ?? own
  )
}

/** Builds what the rules may look at. `offer` is the service as this plan gives it. */
export function contextOf(c: ApplyCase, now: Moment, edition: Edition, offer: Offer): RuleContext {
  const { plan } = edition
  const { service, planService } = offer
  const clockOf = (policy: OtherPolicy) => policyClock(policy, plan, now.day, planService.term)
  const own = clockOf(c.policy)
  const others = plan.pooled
    ? c.otherPolicies.filter((p) => p.plan === c.policy.plan).map(clockOf)
    : []
  const clock = decidingClock(own, others, now.day)
  const { insured } = c.policy
  const insuredIsWard =
    insured.capacity !== 'full' || ageOn(toDay(insured.birthDate), now.day) < ADULT
  const relative =
    c.beneficiary.is === 'relative' && plan.relatives
      ? relativeStanding(c.beneficiary, plan.relatives, c, clock, now.day)
      : null
  const beneficiaryIsWard =
    c.beneficiary.is === 'insured'
      ? insuredIsWard
      : relative !== null && relative.age !== null && relative.age < ADULT
  const noWaiting =
    service.waiting !== undefined && holds(service.waiting.when, c, beneficiaryIsWard)
  const context: RuleContext = {
    case: c,
    now,
    edition,
    service,
    planService,
    conditions: planService.conditions
      ? [...service.conditions, ...planService.conditions]
      : service.conditions,
    clock,
    carriers: [own, ...others.filter((other) => isOpen(other, now.day))],
    waiting: noWaiting ? [] : clock.waiting,
    relative,
    insuredIsWard,
    beneficiaryIsWard,
    holds: (when) => holds(when, c, beneficiaryIsWard),
    remainingOf(id) {
      const other = edition.offers.get(id)
      return other ? quotaState(id, other.planService.quota, context).view.remaining : 0
    },
  }
  return context
}
