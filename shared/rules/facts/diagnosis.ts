import type { Diagnosis } from '../../contracts/facts'
import type { DiagnosisCategory, DiagnosisStatus } from '../../contracts/vocabulary'
import type { RuleContext } from '../context'
import type { Rule } from '../rule'

/** The illness the service is for: which kinds, how sure, and whether it must be the first (指定疾病, 重大疾病). */
export interface DiagnosisCondition {
  rule: 'diagnosis'
  statuses: Exclude<DiagnosisStatus, 'none'>[]
  categories: DiagnosisCategory[]
  /** 首次确诊 / 首发: a recurrence does not serve. */
  first?: boolean
  source: string
  /** Clause that asks for a confirmed diagnosis, where it is another. */
  confirmedSource?: string
  /** Clause that asks for the first, where it is another. */
  firstSource?: string
}

/** A malignant tumour is a critical illness and a tumour as well. */
function covers(categories: readonly DiagnosisCategory[], told: DiagnosisCategory): boolean {
  return (
    categories.includes(told) ||
    (told === 'malignant-tumour' &&
      (categories.includes('critical') || categories.includes('tumour')))
  )
}

/** The members of `facts.diagnosis` that a service's rules read; one absent makes the whole fact missing (ruling G16). */
function membersRead(context: RuleContext): (keyof Diagnosis)[] {
  const members: (keyof Diagnosis)[] = []
  for (const condition of context.conditions) {
    if (condition.rule === 'diagnosis') {
      members.push('category')
      if (condition.first) members.push('first')
    } else if (condition.rule === 'diagnosis-date') members.push('on')
    else if (condition.rule === 'diagnosing-hospital') {
      members.push('hospitalGrade')
      if (condition.public) members.push('hospitalPublic')
    }
  }
  return members
}

/**
 * The diagnosis as the other diagnosis rules may use it: null while it is missing, or while there is no illness
 * of a status that the service accepts at all.
 */
export function completeDiagnosis(context: RuleContext): Diagnosis | null {
  const told = context.case.facts.diagnosis
  if (!told || told.status === 'none') return null
  return membersRead(context).every((member) => told[member] !== undefined) ? told : null
}

export const diagnosis: Rule<DiagnosisCondition> = {
  reads: () => ['diagnosis'],
  check(condition, context, findings) {
    const told = context.case.facts.diagnosis
    if (!told) {
      findings.need('facts.diagnosis')
      return
    }
    if (told.status === 'none' || !condition.statuses.includes(told.status)) {
      findings.bar('DIAGNOSIS_NOT_CONFIRMED', condition.confirmedSource ?? condition.source, {
        what: told.status,
      })
      if (told.status === 'none') return
    }
    const complete = completeDiagnosis(context)
    if (!complete) {
      findings.need('facts.diagnosis')
    } else if (!covers(condition.categories, complete.category!)) {
      findings.bar('DIAGNOSIS_NOT_COVERED', condition.source, { what: complete.category! })
    } else if (condition.first && !complete.first) {
      findings.bar('DIAGNOSIS_NOT_COVERED', condition.firstSource ?? condition.source, {
        what: 'not-first',
      })
    }
  },
}
