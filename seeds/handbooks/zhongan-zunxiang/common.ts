import type { CancelTerm, Material, NoteRule, Service, Step } from '@shared/catalogue/types'
import type { DiagnosisStatus } from '@shared/contracts/vocabulary'
import type { Condition } from '@shared/rules/conditions'

/** Pieces that many services of 尊享e生·中高端 share. */

type Draft = Omit<Service, 'shared' | 'waiting' | 'notes' | 'conditions'> & {
  /** Clause that keeps the service for the insured alone. */
  onlyInsured: string
  /** Clause that asks for the waiting period, or lifts it. */
  waiting: string | NonNullable<Service['waiting']>
  conditions?: Condition[]
  notes?: NoteRule[]
}

/** Completes a service with what the whole handbook has in common: the insured alone, and the contract's waiting. */
export function service({ onlyInsured, waiting, conditions, notes, ...draft }: Draft): Service {
  return {
    ...draft,
    shared: { with: false, source: onlyInsured },
    waiting: typeof waiting === 'string' ? { source: waiting } : waiting,
    conditions: conditions ?? [],
    notes: notes ?? [],
  }
}

/** Confirmed, and where the text says so suspected, critical illness of the contract. */
export const criticalIllness = (
  source: string,
  statuses: Exclude<DiagnosisStatus, 'none'>[] = ['confirmed', 'suspected'],
): Condition => ({
  rule: 'diagnosis',
  statuses,
  categories: ['critical', 'malignant-tumour'],
  source,
})

/** 限客户首发重大疾病 */
export const firstCriticalIllness = (
  source: string,
  firstSource: string,
  statuses: Exclude<DiagnosisStatus, 'none'>[] = ['confirmed', 'suspected'],
): Condition => ({
  rule: 'diagnosis',
  statuses,
  categories: ['critical', 'malignant-tumour'],
  first: true,
  source,
  firstSource,
})

export const confirmedTumour = (source: string): Condition => ({
  rule: 'diagnosis',
  statuses: ['confirmed'],
  categories: ['malignant-tumour'],
  source,
})

/** An illness found before the waiting period ended came before the cover. */
export const waitedOut = (source: string): Condition => ({ rule: 'diagnosis-date', source })

/** 二级或二级以上公立医院 made the diagnosis. */
export const publicSecondGrade = (source: string): Condition => ({
  rule: 'diagnosing-hospital',
  atLeast: '2C',
  public: true,
  source,
})

/** 二级或二级以上公立医院 is where it takes place. */
export const atPublicSecondGrade = (source: string): Condition => ({
  rule: 'hospital',
  public: true,
  atLeast: '2C',
  source,
})

export const noNamedDoctor = (source: string): Condition => ({ rule: 'doctor', source })

export const idDocument = (source: string, hint = '被保险人的身份证件'): Material => ({
  kind: 'id-document',
  hint,
  source,
})

export const diagnosisRecord = (
  source: string,
  hint = '二级以上公立医院的诊断证明或病历',
): Material => ({ kind: 'diagnosis-record', hint, source })

export const admissionNotePaper = (source: string, when?: Material['when']): Material => ({
  kind: 'admission-note',
  hint: '医院开的住院单（入院通知单）',
  source,
  ...(when && { when }),
})

/** Free until a time is set (ruling Z23). */
export const untilScheduled = (source: string): CancelTerm[] => [
  { freeBefore: 'scheduled', after: 'used', source },
]

/** Not cancellable once asked for. */
export const never = (source: string): CancelTerm[] => [
  { freeBefore: 'submitted', after: 'forbidden', source },
]

export const reviewed = (source: string): Step => ({
  title: '材料齐后审核，告诉您结果',
  workingDays: 1,
  source,
})

export const ownCosts = (source: string): NoteRule => ({
  text: '看病本身的费用（挂号、检查、治疗、药、床位）由您自己付。',
  source,
})

/** The list stands in an annex that the handbook does not print. */
export const askForList = (what: string, source: string): NoteRule => ({
  text: `${what}另有名单，申请时请专员帮您核对。`,
  source,
})
