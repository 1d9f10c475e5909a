import type { Rule } from '../rule'

/** The service takes no request for one particular doctor. */
export interface DoctorCondition {
  rule: 'doctor'
  source: string
}

export const doctor: Rule<DoctorCondition> = {
  reads: () => ['namesDoctor'],
  check(condition, context, findings) {
    if (context.case.facts.namesDoctor) findings.bar('DOCTOR_NOT_SELECTABLE', condition.source)
  },
}
