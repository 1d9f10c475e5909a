import type { Grade } from '../../contracts/vocabulary'
import type { Rule } from '../rule'
import { completeDiagnosis } from './diagnosis'

/** Grade and ownership of the hospital that made the diagnosis (ruling G11). */
export interface DiagnosingHospitalCondition {
  rule: 'diagnosing-hospital'
  atLeast: Grade
  public?: boolean
  source: string
}

/** From lowest to highest; 三级 ranks above 二级 whatever the letter. */
const RANK: readonly Grade[] = ['none', '1', '2C', '2B', '2A', '3C', '3B', '3A']

export const gradeReaches = (grade: Grade, atLeast: Grade): boolean =>
  RANK.indexOf(grade) >= RANK.indexOf(atLeast)

export const diagnosingHospital: Rule<DiagnosingHospitalCondition> = {
  reads: () => ['diagnosis'],
  check(condition, context, findings) {
    const told = completeDiagnosis(context)
    if (!told) return
    const reaches = gradeReaches(told.hospitalGrade!, condition.atLeast)
    if (reaches && !(condition.public && told.hospitalPublic === false)) return
    findings.bar('HOSPITAL_GRADE_TOO_LOW', condition.source, {
      actual: told.hospitalGrade!,
      limit: condition.atLeast,
      what: reaches ? 'private' : 'grade',
    })
  },
}
