import type { Rule } from '../rule'

/** A right that only a policy with this rider has (ruling G22: told together with whatever else bars). */
export interface RiderCondition {
  rule: 'rider'
  rider: string
  /** The rider's name as the handbook has it. */
  name: string
  source: string
}

export const rider: Rule<RiderCondition> = {
  reads: () => [],
  check(condition, context, findings) {
    if (!context.case.policy.riders.includes(condition.rider))
      findings.bar('RIDER_MISSING', condition.source, { what: condition.name })
  },
}
