import type { Plan, PlanService, Quota } from '@shared/catalogue/types'

/** 以上“一年”指一个保单年度. */
const perYear = (limit: number | null, source: string): Quota => ({
  unit: 'use',
  limit,
  period: 'policy-year',
  source,
})

const perLeg = (source: string): Quota => ({ ...perYear(2, source), perLeg: 1 })

const ONCE_IN_GREEN: [string, number][] = [
  ['remote-consult', 1],
  ['expert-outpatient', 2],
  ['exam-fast-track', 3],
  ['inpatient', 4],
  ['surgery', 5],
  ['hospital-visit', 6],
  ['tcm', 8],
  ['nutrition', 9],
  ['revisit', 10],
]

const green = (prefix: string, chapter: string): PlanService[] => [
  ...ONCE_IN_GREEN.map(([id, no]) => ({
    service: `${prefix}-${id}`,
    quota: perYear(1, `${chapter} 4 第${no}项`),
  })),
  {
    service: `${prefix}-follow-up`,
    quota: { ...perYear(5, `${chapter} 4 第7项`), unit: 'call' },
  },
]

const everybody: PlanService[] = [
  { service: 'video-consult', quota: perYear(null, '视频问诊 二') },
  { service: 'text-consult', quota: perYear(null, '图文问诊 一') },
  { service: 'cancer-screening', quota: perYear(1, '癌症早筛 一') },
  { service: 'anhuijian-checkup', quota: perYear(null, '安惠检 一') },
  { service: 'online-consult-drug-payment', quota: perYear(null, '药费直赔 1 药费报销') },
  ...green('green', '重疾绿通'),
  { service: 'medical-advance', quota: perYear(null, '医疗垫付 4 5)') },
  { service: 'advanced-therapy-outpatient', quota: perYear(1, '先进医疗 5(1) 门诊') },
  { service: 'advanced-therapy-inpatient', quota: perYear(1, '先进医疗 5(1) 住院') },
  { service: 'advanced-therapy-japan', quota: perYear(1, '先进医疗 5 说明1') },
  {
    service: 'outpatient-escort',
    quota: {
      ...perYear(2, '门诊陪诊 三'),
      variants: [{ when: { rider: 'outpatient-booster' }, limit: 5, source: '门诊陪诊 三' }],
    },
  },
  { service: 'inpatient-escort', quota: perLeg('住院陪诊 三') },
  { service: 'emergency-rescue', quota: perYear(null, '紧急救援 一（三）') },
  { service: 'critical-case-manager', quota: perYear(null, '重疾直通车 三') },
  { service: 'critical-caregiver', quota: { ...perYear(30, '住院护工 一5'), unit: 'day' } },
  { service: 'second-opinion-domestic', quota: perYear(1, '二次诊疗 4 第1项') },
  { service: 'second-opinion-abroad', quota: perYear(1, '二次诊疗 4 第2项') },
  { service: 'mdt-consult', quota: perYear(1, '多学科会诊 四') },
  {
    service: 'post-surgery-nursing',
    quota: {
      unit: 'use',
      limit: 2,
      period: 'discharge',
      window: { other: { limit: 2, months: 1 }, critical: { limit: 6, years: 1 } },
      source: '术后家庭护理 3',
    },
  },
  {
    service: 'post-surgery-counselling',
    quota: { unit: 'use', limit: 1, period: 'policy', source: '术后心理倾诉 1' },
  },
  { service: 'genetic-test', quota: perYear(1, '用药前检测 2') },
  { service: 'oncology-drug', quota: perYear(null, '肿瘤特药 4') },
  { service: 'rare-disease-drug', quota: perYear(null, '罕见病特药 3 服务内容') },
  { service: 'boao-drug', quota: perYear(1, '海南博鳌 3') },
]

/** 限特需部版 */
const specialOnly: PlanService[] = [
  { service: 'direct-billing', quota: perYear(null, '直付医疗 一') },
  { service: 'pre-authorisation', quota: perYear(null, '预授权 2') },
  { service: 'premium-ward', quota: perYear(1, '高端病房 4') },
  { service: 'city-car', quota: perLeg('同城专车 4') },
  ...green('green-plus', '绿通PLUS'),
]

const plan = (id: string, name: string, services: PlanService[]): Plan => ({
  id,
  name,
  coolingOff: { source: '保险合同' },
  status: { source: '保险合同' },
  term: { starts: { from: 'effective-date', plusDays: 0 }, ends: null, source: '保险合同' },
  waiting: {
    days: 'contract',
    from: 'effective-date',
    restartsOnReinstatement: false,
    noneWhenRenewed: true,
    source: '保险合同',
  },
  relatives: null,
  applicants: {
    policyholderForMinor: false,
    guardianSource: '住院护工 六2',
    relativeForSelf: false,
    source: '住院护工 六1',
  },
  services,
})

export const plans: Plan[] = [
  plan('zhongan-zunxiang-standard', '尊享e生·中高端 2024 普通部版', everybody),
  plan('zhongan-zunxiang-special', '尊享e生·中高端 2024 特需部版', [...everybody, ...specialOnly]),
]
