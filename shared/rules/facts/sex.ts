import type { Sex } from '../../contracts/vocabulary'
import type { Rule } from '../rule'
import type { When } from '../when'

/** What only women or only men can have. */
export interface SexCondition {
  rule: 'sex'
  only: Sex
  when?: When
  source: string
}

export const sex: Rule<SexCondition> = {
  reads: () => [],
  check({ only, when, source }, context, findings) {
    const told = context.case.policy.insured.sex
    if (context.holds(when) && told !== undefined && told !== only)
      findings.bar('SEX_NOT_ALLOWED', source, { what: only })
  },
}
