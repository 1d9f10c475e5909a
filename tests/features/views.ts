import type { BenefitsDetail, BenefitsList } from '@shared/contracts/responses/benefits'
import type { Decision } from '@shared/decision/decision'
import { decisionOf, TODAY } from '../copy/decisions'

type PolicyView = BenefitsList['policies'][number]

const me = { is: 'insured', name: '王*兰', self: true } as const

const policy = {
  id: 'pol-1',
  plan: 'metlife-kangyue',
  planName: '都会康悦',
  insurer: '中美联泰大都会人寿保险有限公司',
  insurerShort: '大都会人寿',
  number: '********0102',
  status: 'active',
  effectiveDate: '2025-09-01',
  handbook: { id: 'h', version: '1', name: '手册', provider: '服务商' },
  as: 'insured',
  beneficiary: me,
  beneficiaries: [me],
} as const satisfies Omit<PolicyView, 'services'>

/** A policy whose services are decided like this. */
export const viewOf = (decisions: Decision[], values: Partial<PolicyView> = {}): PolicyView => ({
  ...policy,
  beneficiaries: [...policy.beneficiaries],
  services: decisions.map((decision, at) => ({
    service: `service-${at}`,
    name: '专家门诊预约协调',
    short: '专家门诊',
    family: 'outpatient',
    icon: 'stethoscope',
    keywords: ['挂号'],
    decision,
  })),
  ...values,
})

type ServiceFacts = Partial<BenefitsDetail['service']>

/** One service decided like this. */
export const detailOf = (
  decision: Partial<Decision> = {},
  service: ServiceFacts = {},
): BenefitsDetail => ({
  today: TODAY,
  policy: { ...policy, beneficiaries: [...policy.beneficiaries] },
  service: {
    id: 'outpatient-appointment',
    name: '专家门诊预约协调',
    short: '专家门诊',
    family: 'outpatient',
    icon: 'stethoscope',
    summary: '约专家号。',
    source: '4.3',
    facts: [],
    factSources: {},
    conditions: [],
    steps: [],
    materials: [],
    cancelling: [],
    agreements: [],
    networks: [],
    line: { label: '专线', numbers: [], hours: { daily: 'all-day' }, source: '4.3' },
    shared: { with: true, quota: 'shared', source: '4.3' },
    applicants: { relativeForSelf: true, policyholderForMinor: true, source: '2.6' },
    clauses: [],
    ...service,
  },
  names: { 'outpatient-appointment': '专家门诊', 'inpatient-coordination': '住院协调' },
  consents: [],
  decision: decisionOf(decision),
  notBefore: {},
  history: [],
})
