import { ageOn, toDay } from '../../calendar'
import type { Rule } from '../rule'
import type { When } from '../when'

/** The youngest age, in full years on asOf, at which the service is given to the insured (ruling G10). */
export interface AgeCondition {
  rule: 'age'
  atLeast: number
  when?: When
  source: string
}

export const age: Rule<AgeCondition> = {
  reads: () => [],
  check({ atLeast, when, source }, context, findings) {
    if (!context.holds(when)) return
    const actual = ageOn(toDay(context.case.policy.insured.birthDate), context.now.day)
    if (actual < atLeast) findings.bar('AGE_NOT_ALLOWED', source, { limit: atLeast, actual })
  },
}
