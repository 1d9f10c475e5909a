import type { Rule } from '../rule'

/** A suspicion that was later ruled out ends the service. */
export interface RuledOutCondition {
  rule: 'ruled-out'
  source: string
}

export const ruledOut: Rule<RuledOutCondition> = {
  reads: () => ['diagnosis'],
  check(condition, context, findings) {
    const told = context.case.facts.diagnosis
    if (told && told.status !== 'none' && told.ruledOut)
      findings.bar('DIAGNOSIS_RULED_OUT', condition.source)
  },
}
