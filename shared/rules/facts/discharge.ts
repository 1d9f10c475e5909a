import type { Rule } from '../rule'

/** The service follows a stay in hospital; perhaps only one with an operation (ruling G22). */
export interface DischargeCondition {
  rule: 'discharge'
  surgery?: true
  source: string
}

export const discharge: Rule<DischargeCondition> = {
  reads: () => ['discharge'],
  check({ surgery, source }, context, findings) {
    const told = context.case.facts.discharge
    if (!told) findings.need('facts.discharge')
    else if (surgery && !told.surgery)
      findings.bar('CONDITION_EXCLUDED', source, { what: 'no-surgery' })
  },
}
