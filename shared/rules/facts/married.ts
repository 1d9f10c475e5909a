import type { Rule } from '../rule'
import type { When } from '../when'

/** What is given to married people only; being untold, it is missing (ruling Z20). */
export interface MarriedCondition {
  rule: 'married'
  when?: When
  source: string
}

export const married: Rule<MarriedCondition> = {
  reads: () => ['married'],
  check({ when, source }, context, findings) {
    if (!context.holds(when)) return
    const told = context.case.facts.married
    if (told === undefined) findings.need('facts.married')
    else if (!told) findings.bar('CONDITION_EXCLUDED', source, { what: 'unmarried' })
  },
}
