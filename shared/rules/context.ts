import type { Moment } from '../calendar'
import type { Edition } from '../catalogue/compile'
import type { PlanService, Service } from '../catalogue/types'
import type { ApplyCase } from '../contracts/case'
import type { PolicyClock, Stretch } from '../decision/policyClock'
import type { RelativeStanding } from '../decision/relativeStanding'
import type { Condition } from './conditions'
import type { When } from './when'

/** Everything a rule may look at; nothing of it is changed by a rule. */
export interface RuleContext {
  readonly case: ApplyCase
  readonly now: Moment
  readonly edition: Edition
  readonly service: Service
  readonly planService: PlanService
  /** The service's conditions and the plan's additions to them. */
  readonly conditions: readonly Condition[]
  /** The policy that decides: the case's own, or another of the pool that is open. */
  readonly clock: PolicyClock
  /** The case's own policy and, where plans pool, the others of the plan in whatever state. */
  readonly pool: readonly PolicyClock[]
  /** Every policy of a pool that may carry a diagnosis; the case's own alone where plans do not pool. */
  readonly carriers: readonly PolicyClock[]
  /** Waiting periods that bind this service. */
  readonly waiting: readonly Stretch[]
  readonly relative: RelativeStanding | null
  /** The insured is a minor or without full capacity. */
  readonly insuredIsWard: boolean
  /** The person acted for (insured or relative) needs a guardian. */
  readonly beneficiaryIsWard: boolean
  holds(when: When | undefined): boolean
  /** Uses of a service that this beneficiary may still have; null = unlimited, 0 when the plan lacks it. */
  remainingOf(service: string): number | null
}
