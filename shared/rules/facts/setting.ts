import type { Setting } from '../../contracts/vocabulary'
import type { Rule } from '../rule'

/** On what occasion the service is given: outpatient visit, admission, stay, discharge. */
export interface SettingCondition {
  rule: 'setting'
  allowed: Setting[]
  /** The occasion is the leg itself: one that differs from `facts.leg` bars (ruling Z25). */
  isLeg?: true
  source: string
}

export const setting: Rule<SettingCondition> = {
  reads: () => ['setting'],
  check({ allowed, isLeg, source }, context, findings) {
    const { setting: told, leg } = context.case.facts
    if (told === undefined) findings.need('facts.setting')
    else if (!allowed.includes(told))
      findings.bar('CONDITION_EXCLUDED', source, { what: `setting:${told}` })
    else if (isLeg && leg !== undefined && leg !== told)
      findings.bar('CONDITION_EXCLUDED', source, { what: 'setting:differs' })
  },
}
