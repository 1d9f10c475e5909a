import { Engine, type RuleProperties } from 'json-rules-engine'
import { addWorkingDays, toDay } from '../../shared/calendar'
import type { ApplyCase } from '../../shared/contracts/case'

/**
 * 都会康悦's outpatient appointment as a json-rules-engine user would write it: one rule for each barrier and paper
 * that ours looks at as well.
 * In its favour all dates and sums come to it computed, and it says neither clause nor sentence.
 */
const rule = (
  code: string,
  ...all: [fact: string, operator: string, value: unknown][]
): RuleProperties => ({
  conditions: { all: all.map(([fact, operator, value]) => ({ fact, operator, value })) },
  event: { type: code },
})

const GRADES = ['2A', '3C', '3B', '3A']
const COVERED = ['critical', 'malignant-tumour', 'mild']
const DEPARTMENTS = [
  'obstetrics',
  'emergency',
  'cosmetic-dentistry',
  'reproductive-centre',
  'medical-technology',
]

const RULES = [
  rule('COOLING_OFF', ['today', 'lessThanInclusive', toDay('2026-01-16')]),
  rule('WAITING_PERIOD', ['today', 'lessThanInclusive', toDay('2026-01-30')]),
  rule('POLICY_NOT_EFFECTIVE', ['today', 'lessThan', toDay('2026-01-01')]),
  rule('POLICY_SUSPENDED', ['status of policy', 'equal', 'suspended']),
  rule('POLICY_ENDED', ['status of policy', 'equal', 'ended']),
  rule(
    'RELATION_NOT_ALLOWED',
    ['beneficiary', 'equal', 'relative'],
    ['relation', 'notIn', ['parent', 'spouse', 'child']],
  ),
  rule(
    'RELATIVE_NOT_DESIGNATED',
    ['beneficiary', 'equal', 'relative'],
    ['rank', 'greaterThanInclusive', 2],
  ),
  rule(
    'RELATIVE_OVER_AGE',
    ['beneficiary', 'equal', 'relative'],
    ['ageAtStart', 'greaterThan', 65],
  ),
  rule(
    'RELATIVE_WAITING_PERIOD',
    ['beneficiary', 'equal', 'relative'],
    ['daysDesignated', 'lessThan', 30],
  ),
  rule(
    'GUARDIAN_REQUIRED',
    ['ward', 'equal', true],
    ['applicant', 'notIn', ['guardian', 'policyholder']],
  ),
  rule(
    'APPLICANT_NOT_ALLOWED',
    ['ward', 'equal', false],
    ['beneficiary', 'equal', 'insured'],
    ['applicant', 'notIn', ['insured']],
  ),
  rule('QUOTA_EXHAUSTED', ['remaining', 'lessThan', 1]),
  rule('DIAGNOSIS_NOT_CONFIRMED', ['status', 'notEqual', 'confirmed']),
  rule('DIAGNOSIS_NOT_COVERED', ['category', 'notIn', COVERED]),
  rule('DIAGNOSIS_NOT_COVERED', ['category', 'in', COVERED], ['first', 'equal', false]),
  rule('DIAGNOSIS_TOO_EARLY', ['diagnosedOn', 'lessThanInclusive', toDay('2026-01-30')]),
  rule('HOSPITAL_GRADE_TOO_LOW', ['grade', 'notIn', GRADES]),
  rule('DEPARTMENT_EXCLUDED', ['department', 'in', DEPARTMENTS]),
  rule('DOCTOR_NOT_SELECTABLE', ['namesDoctor', 'equal', true]),
  rule('LEAD_TIME_TOO_SHORT', ['daysShort', 'greaterThan', 0]),
  rule('materials.id-document', ['materials', 'doesNotContain', 'id-document']),
  rule('materials.diagnosis-record', ['materials', 'doesNotContain', 'diagnosis-record']),
  rule(
    'materials.guardianship-proof',
    ['ward', 'equal', true],
    ['applicant', 'in', ['guardian', 'policyholder']],
    ['materials', 'doesNotContain', 'guardianship-proof'],
  ),
]

export const appointmentEngine = (): Engine => new Engine(RULES)

/** What the engine is told of a case: computed here, outside the time measured. */
export function flatFacts({ asOf, facts, usage, materials, applicant }: ApplyCase) {
  const today = toDay(asOf)
  const { diagnosis } = facts
  return {
    today,
    applicant,
    'status of policy': 'active',
    beneficiary: 'insured',
    relation: null,
    rank: 0,
    ageAtStart: 0,
    daysDesignated: 0,
    ward: false,
    first: diagnosis!.first,
    remaining: 1 - usage.filter(({ state }) => state !== 'released').length,
    status: diagnosis!.status,
    category: diagnosis!.category,
    diagnosedOn: toDay(diagnosis!.on!),
    grade: diagnosis!.hospitalGrade,
    department: facts.department,
    namesDoctor: facts.namesDoctor,
    daysShort: addWorkingDays(today, 7) - toDay(facts.wantedOn!),
    materials,
  }
}
