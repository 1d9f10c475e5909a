import type { Rule } from '../rule'

/** A drug fetched outside the hospital: for how many days, and only what the hospital itself cannot sell. */
export interface PrescriptionCondition {
  rule: 'prescription'
  maxDays?: number
  notInHospital?: true
  source: string
}

export const prescription: Rule<PrescriptionCondition> = {
  reads: () => ['prescription'],
  check({ maxDays, notInHospital, source }, context, findings) {
    const told = context.case.facts.prescription
    if (!told || (maxDays !== undefined && told.days === undefined)) {
      findings.need('facts.prescription')
      return
    }
    if (maxDays !== undefined && told.days! > maxDays)
      findings.bar('PRESCRIPTION_NOT_ALLOWED', source, {
        what: 'days',
        limit: maxDays,
        actual: told.days!,
      })
    if (notInHospital && told.buyableInHospital)
      findings.bar('PRESCRIPTION_NOT_ALLOWED', source, { what: 'in-hospital' })
  },
}
