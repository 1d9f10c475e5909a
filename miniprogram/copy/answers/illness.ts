import type {
  Cause,
  ConditionName,
  DiagnosisCategory,
  DiagnosisStatus,
  Grade,
  Procedure,
} from '@shared/contracts/vocabulary'

/** An answer as a choice and in a list; the example says how to tell it from paper. */
export interface AnswerWords {
  words: string
  example?: string
}

export const statusWords: Record<DiagnosisStatus, AnswerWords> = {
  confirmed: { words: '已经确诊', example: '病历或诊断证明上写明了病名' },
  suspected: { words: '怀疑，还在检查', example: '例如写着“疑似”“待查”“考虑”' },
  none: { words: '还没有', example: '没看过，或医生没说' },
}

export const categoryWords: Record<DiagnosisCategory, AnswerWords> = {
  'malignant-tumour': { words: '恶性肿瘤', example: '例如肺癌、乳腺癌、白血病、淋巴瘤' },
  critical: { words: '其他重大疾病', example: '例如心肌梗死、脑卒中、肾衰竭、器官移植' },
  mild: { words: '轻症', example: '例如原位癌、较轻的心梗、冠脉支架' },
  tumour: { words: '良性或性质未定的肿瘤', example: '例如结节、息肉、囊肿，还没说是恶性' },
  'rare-disease': { words: '罕见病', example: '医生说过是罕见病' },
  other: { words: '都不是', example: '例如感冒、胃炎、骨折' },
}

/** Graded as hospitals are in China; the form offers the lower of two where people cannot tell them apart. */
export const gradeWords: Record<Grade, AnswerWords> = {
  '3A': { words: '三级甲等（三甲）', example: '多数省、市的大医院和大学附属医院' },
  '3B': { words: '三级乙等' },
  '3C': { words: '三级，不是甲等' },
  '2A': { words: '二级甲等（二甲）', example: '多数县、区的人民医院和中医院' },
  '2B': { words: '二级乙等' },
  '2C': { words: '二级，不是甲等' },
  '1': { words: '一级', example: '社区医院、乡镇卫生院' },
  none: { words: '没有评级', example: '诊所、体检中心、部分民营医院' },
}

export const causeWords: Record<Cause, AnswerWords> = {
  illness: { words: '生病' },
  accident: { words: '意外受伤', example: '例如摔伤、车祸、烫伤' },
}

export const procedureWords: Record<Procedure, AnswerWords> = {
  'inpatient-surgery': { words: '要住院的手术' },
  'outpatient-surgery': { words: '门诊手术', example: '做完当天就能回家' },
}

export const conditionWords: Record<ConditionName, AnswerWords> = {
  'mental-illness': { words: '精神或心理疾病' },
  'infectious-disease': { words: '传染病', example: '例如结核、乙肝活动期' },
  'treatment-abandoned': { words: '已经放弃治疗' },
  'hospital-transfer': { words: '已住院，想转到别的医院' },
  childbirth: { words: '怀孕、分娩' },
  symptoms: { words: '只有症状，没有诊断', example: '例如头晕、腹痛，原因没查清' },
  'contract-exclusion': { words: '合同写明不保的情况', example: '看保险条款的责任免除' },
}

/** `first` of a diagnosis. */
export const firstWords: Record<'yes' | 'no', AnswerWords> = {
  yes: { words: '第一次', example: '以前没有得过这个病' },
  no: { words: '不是第一次', example: '以前确诊过，这次是复发或复查' },
}

/** `ruledOut` of a diagnosis. */
export const ruledOutWords: Record<'yes' | 'no', AnswerWords> = {
  yes: { words: '已经排除', example: '医生说不是这个病' },
  no: { words: '没有排除' },
}

export const ownershipWords: Record<'yes' | 'no', AnswerWords> = {
  yes: { words: '公立医院' },
  no: { words: '私立或民营医院' },
}

/** `noIndication`: what the doctor says of the need. */
export const indicationWords: Record<'needed' | 'not-needed', AnswerWords> = {
  needed: { words: '医生说需要' },
  'not-needed': { words: '医生说现在不需要' },
}
