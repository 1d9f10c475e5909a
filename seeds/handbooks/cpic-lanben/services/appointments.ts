import { criticalIllness, noNamedDoctor, service, suspectedOrConfirmed } from '../common'

const WORDS = ['挂号', '专家号', '门诊', '预约']

export const appointments = [
  service({
    id: 'expert-appointment',
    name: '专家预约',
    short: '专家预约',
    family: 'outpatient',
    icon: 'stethoscope',
    summary: '按病情约公立医院副主任医师以上的专家，不指定医院和专家。',
    keywords: WORDS,
    conditions: [noNamedDoctor('第一章 五 专家预约')],
    due: 7,
  }),
  service({
    id: 'grade-a-expert-appointment',
    name: '三甲专家预约',
    short: '三甲专家预约',
    family: 'outpatient',
    icon: 'stethoscope',
    summary: '可以指定全国前 50 的三甲医院和科室，约副主任医师以上的专家。',
    keywords: WORDS,
    conditions: [noNamedDoctor('第一章 五 三甲专家预约')],
    due: 7,
  }),
  service({
    id: 'critical-expert-appointment',
    name: '重疾专家预约',
    short: '重疾专家预约',
    family: 'outpatient',
    icon: 'stethoscope',
    summary: '怀疑或确诊重疾时，按病情约副主任医师以上的专家。',
    keywords: WORDS,
    critical: true,
    conditions: [
      suspectedOrConfirmed('第一章 五 重疾专家预约'),
      { rule: 'ruled-out', source: '第一章 五 重疾专家预约' },
    ],
    due: 7,
  }),
  service({
    id: 'critical-grade-a-expert-appointment',
    name: '重疾三甲专家预约',
    short: '重疾三甲专家',
    family: 'outpatient',
    icon: 'stethoscope',
    summary: '怀疑或确诊重疾时，可以指定全国前 50 的三甲医院和科室，约副主任医师以上的专家。',
    keywords: WORDS,
    critical: true,
    conditions: [
      ...criticalIllness('第一章 五 重疾三甲专家预约'),
      noNamedDoctor('第一章 五 重疾三甲专家预约'),
    ],
    due: 7,
  }),
  service({
    id: 'critical-grade-a-outpatient',
    name: '重疾三甲专家门诊预约',
    short: '重疾三甲门诊',
    family: 'outpatient',
    icon: 'stethoscope',
    summary: '怀疑或确诊重疾时，按您要的时间、医院和专家约门诊，可以指定专家。',
    keywords: WORDS,
    critical: true,
    due: 7,
  }),
]
