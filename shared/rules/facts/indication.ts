import type { Rule } from '../rule'

/** Where the attending doctor sees no need for admission or operation, nothing is arranged. */
export interface IndicationCondition {
  rule: 'indication'
  source: string
}

export const indication: Rule<IndicationCondition> = {
  reads: () => ['noIndication'],
  check(condition, context, findings) {
    if (context.case.facts.noIndication) findings.bar('NO_INDICATION', condition.source)
  },
}
