import type { Material, NoteRule, Step } from '@shared/catalogue/types'
import type { DepartmentCondition } from '@shared/rules/facts/department'
import type { DiagnosingHospitalCondition } from '@shared/rules/facts/diagnosingHospital'
import type { DiagnosisCondition } from '@shared/rules/facts/diagnosis'
import type { DiagnosisDateCondition } from '@shared/rules/facts/diagnosisDate'

/** Pieces that several services of 都会康悦 share. */

/** 首次确诊的指定疾病: critical illness or mild illness of the contract. */
export const designatedIllness = (source: string): DiagnosisCondition => ({
  rule: 'diagnosis',
  statuses: ['confirmed'],
  categories: ['critical', 'malignant-tumour', 'mild'],
  first: true,
  source,
})

/** 指定疾病, where the handbook does not ask that it be the first. */
export const anyDesignatedIllness = (source: string): DiagnosisCondition => ({
  rule: 'diagnosis',
  statuses: ['confirmed'],
  categories: ['critical', 'malignant-tumour', 'mild'],
  source,
})

export const notBeforeWaitingEnds = (source = '2.4'): DiagnosisDateCondition => ({
  rule: 'diagnosis-date',
  source,
})

export const secondGradeA = (source: string): DiagnosingHospitalCondition => ({
  rule: 'diagnosing-hospital',
  atLeast: '2A',
  source,
})

export const outpatientDepartments: DepartmentCondition = {
  rule: 'department',
  excluded: [
    'obstetrics',
    'emergency',
    'cosmetic-dentistry',
    'reproductive-centre',
    'medical-technology',
  ],
  source: '4.3 注意事项5',
}

export const idDocument = (source: string): Material => ({
  kind: 'id-document',
  hint: '看诊人的身份证件，和就诊时带的一致',
  source,
})

export const diagnosisRecord = (
  source: string,
  hint = '二级甲等以上医院确诊的病历或诊断证明',
): Material => ({
  kind: 'diagnosis-record',
  hint,
  source,
})

export const survey = (source: string): Step => ({
  title: '服务完成，专员回访',
  source,
})

export const relativesData: NoteRule = {
  when: { beneficiary: 'relative' },
  text: '填写亲属的资料前，请先得到本人同意；不满 14 周岁的，要监护人同意。',
  source: '6.5',
}
