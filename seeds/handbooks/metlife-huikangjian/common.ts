import type { Material, NoteRule } from '@shared/catalogue/types'
import type { Condition } from '@shared/rules/conditions'
import type { DepartmentCondition } from '@shared/rules/facts/department'

/** Pieces that several services of 都汇康健 share. */

/** 确诊或疑似的重大疾病 from a hospital of 二级甲等 or above, found after the waiting period, outside the exclusions. */
export const criticalIllness = (hospitalSource: string): Condition[] => [
  {
    rule: 'diagnosis',
    statuses: ['confirmed', 'suspected'],
    categories: ['critical', 'malignant-tumour'],
    source: '一',
  },
  { rule: 'diagnosis-date', source: '2.2' },
  { rule: 'diagnosing-hospital', atLeast: '2A', source: hospitalSource },
  { rule: 'excluded-conditions', any: ['contract-exclusion'], source: '2.3' },
]

export const departments: DepartmentCondition = {
  rule: 'department',
  excluded: ['obstetrics', 'emergency', 'medical-technology'],
  source: '4.2 注意事项5',
}

export const idDocument = (source: string): Material => ({
  kind: 'id-document',
  hint: '本人的身份证件，就诊当天也要带',
  source,
})

export const diagnosisRecord = (source: string): Material => ({
  kind: 'diagnosis-record',
  hint: '二级甲等以上医院的病历或诊断，确诊或疑似都可以',
  source,
})

export const ownFault = (source: string): NoteRule => ({
  text: '开始办理以后，因您自己的原因做不完，次数算用掉。',
  source,
})

export const alternative: NoteRule = {
  text: '想去的医院约不到时，会建议同级别的医院，您同意后再安排。',
  source: '5.8',
}
