import type { CancelTerm, NoteRule } from '@shared/catalogue/types'
import type { DepartmentCondition } from '@shared/rules/facts/department'
import type { DiagnosisCondition } from '@shared/rules/facts/diagnosis'
import type { DiagnosisDateCondition } from '@shared/rules/facts/diagnosisDate'

/** Pieces that several services of 乐享安康 share. */

/** 确诊或怀疑的重大疾病. */
export const criticalIllness = (source: string): DiagnosisCondition => ({
  rule: 'diagnosis',
  statuses: ['confirmed', 'suspected'],
  categories: ['critical', 'malignant-tumour'],
  source,
})

/** 等待期内确诊: a mere suspicion does not bar by its date. */
export const waitedOut = (source: string): DiagnosisDateCondition => ({
  rule: 'diagnosis-date',
  confirmedOnly: true,
  source,
})

export const departments: DepartmentCondition = {
  rule: 'department',
  excluded: ['obstetrics', 'emergency', 'medical-technology'],
  source: '三 (三)1',
}

export const twoDaysAhead: CancelTerm[] = [
  {
    freeBefore: 'notified',
    freeAhead: { workingDays: 2 },
    combine: 'both',
    after: 'used',
    source: '三 (三)5',
  },
]

export const reference = (source: string): NoteRule => ({
  text: '意见只供参考，采纳与否由您决定，也不作为理赔依据。',
  source,
})

export const alternative: NoteRule = {
  text: '号源紧张时要给一家同级别的备选医院，首选和备选至少办到一家。',
  source: '三 (三)4',
}

export const suspended: NoteRule = {
  text: '专家停诊或出差时，会第一时间告诉您，换日期、医院或医生。',
  source: '三 (三)3',
}
