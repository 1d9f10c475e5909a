import { ageOn, type Moment, toDay } from '../calendar'
import type { Edition, Offer } from '../catalogue/compile'
import type { Service } from '../catalogue/types'
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

/** A use begun of a service that this one completes lets it go on though the policy stopped (ruling H8). */
function goesOn(c: ApplyCase, { completes }: Service): boolean {
  return c.usage.some((u) => u.state !== 'released' && completes?.anyOf.includes(u.service))
}

/** A note of a hospital that is not on the printed list is not one from the network (ruling H9). */
function withListedNote(c: ApplyCase, edition: Edition, { service }: Offer): ApplyCase {
  const note = c.facts.admissionNote
  const name = c.facts.hospital?.name
  if (!note || !name) return c
  const network = service.conditions.find(
    (condition) => condition.rule === 'admission-note',
  )?.network
  if (network === undefined || edition.lists(network, name, service.id) !== false) return c
  return { ...c, facts: { ...c.facts, admissionNote: { ...note, inNetwork: false } } }
}

/** Builds what the rules may look at. `offer` is the service as this plan gives it. */
export function contextOf(
  told: ApplyCase,
  now: Moment,
  edition: Edition,
  offer: Offer,
): RuleContext {
  const c = withListedNote(told, edition, offer)
  const { plan } = edition
  const { service, planService } = offer
  const clockOf = (policy: OtherPolicy) => policyClock(policy, plan, now.day, planService.term)
  const seen = clockOf(c.policy)
  const stopped = seen.status === 'suspended' || seen.status === 'ended'
  const own: PolicyClock =
    stopped && goesOn(c, service) ? { ...seen, status: 'active', since: null } : seen
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
    service.waiting?.none === true && holds(service.waiting.when, c, beneficiaryIsWard)
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
    pool: [own, ...others],
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
