import type { ConditionName } from '../../contracts/vocabulary'
import type { Rule } from '../rule'
import type { When } from '../when'

/** Circumstances in which the service is not given. */
export interface ExcludedConditionsCondition {
  rule: 'excluded-conditions'
  any: ConditionName[]
  when?: When
  source: string
}

export const excludedConditions: Rule<ExcludedConditionsCondition> = {
  reads: () => ['conditions'],
  check(condition, context, findings) {
    if (!context.holds(condition.when)) return
    for (const told of context.case.facts.conditions ?? []) {
      if (condition.any.includes(told))
        findings.bar('CONDITION_EXCLUDED', condition.source, { what: told })
    }
  },
}
