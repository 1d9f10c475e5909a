import type { Grade, HospitalWard } from '../../contracts/vocabulary'
import type { RuleContext } from '../context'
import type { Rule } from '../rule'
import type { When } from '../when'
import { gradeReaches } from './diagnosingHospital'

/** The hospital in which the service is to take place: its ownership, grade and ward. */
export interface HospitalCondition {
  rule: 'hospital'
  public?: true
  atLeast?: Grade
  wards?: HospitalWard[]
  when?: When
  source: string
}

type Hospital = NonNullable<RuleContext['case']['facts']['hospital']>

/** The hospital as told; null while a member that a rule of this service needs is absent (ruling G16). */
function completeHospital(context: RuleContext): Hospital | null {
  const told = context.case.facts.hospital
  if (!told) return null
  for (const condition of context.conditions) {
    if (condition.rule !== 'hospital' || !context.holds(condition.when)) continue
    if (condition.public && told.public === undefined) return null
    if (condition.atLeast && told.grade === undefined) return null
    if (condition.wards && told.ward === undefined) return null
  }
  return told
}

export const hospital: Rule<HospitalCondition> = {
  reads: () => ['hospital'],
  check(condition, context, findings) {
    if (!context.holds(condition.when)) return
    const told = completeHospital(context)
    if (!told) {
      findings.need('facts.hospital')
      return
    }
    const { atLeast, wards, source } = condition
    if (condition.public && !told.public)
      findings.bar('HOSPITAL_NOT_ALLOWED', source, { what: 'private' })
    if (atLeast && !gradeReaches(told.grade!, atLeast))
      findings.bar('HOSPITAL_NOT_ALLOWED', source, {
        what: 'grade',
        limit: atLeast,
        actual: told.grade!,
      })
    if (wards && !wards.includes(told.ward!))
      findings.bar('HOSPITAL_NOT_ALLOWED', source, { what: 'ward', actual: told.ward! })
  },
}
