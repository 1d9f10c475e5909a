import type { Plan, PlanService, Quota } from '@shared/catalogue/types'

const times = (limit: number | null, source: string): Quota => ({
  unit: 'use',
  limit,
  period: 'term',
  source,
})

const services: PlanService[] = [
  { service: 'phone-doctor', quota: times(null, '4.1 服务内容') },
  { service: 'text-consult', quota: times(null, '4.2') },
  { service: 'outpatient-appointment', quota: times(1, '4.3 服务内容1') },
  { service: 'outpatient-appointment-open', quota: times(1, '4.3 服务内容2') },
  { service: 'inpatient-coordination', quota: times(1, '4.4') },
  { service: 'surgery-coordination', quota: times(1, '4.5') },
  { service: 'hospital-guide', quota: times(1, '4.6') },
  { service: 'international-consult', quota: times(1, '4.7') },
  { service: 'overseas-care', quota: times(1, '4.8') },
  { service: 'home-nursing-guidance', quota: times(2, '4.9') },
]

export const plans: Plan[] = [
  {
    id: 'metlife-kangyue',
    name: '都会康悦',
    coolingOff: { source: '5.1.4' },
    status: { source: '5.1.1' },
    term: { starts: { from: 'effective-date', plusDays: 0 }, ends: null, source: '2.1' },
    waiting: {
      days: 30,
      from: 'term-start',
      restartsOnReinstatement: true,
      noneWhenRenewed: false,
      source: '2.2',
    },
    relatives: {
      relations: ['parent', 'spouse', 'child'],
      relationSource: '2.6.1',
      designated: 2,
      designationSource: '2.6.1',
      byCall: { line: 'daytime', source: '2.6.3' },
      maxAge: { years: 65, source: '2.6.1' },
      waiting: { days: 30, restartsOnReinstatement: true, source: '2.6.2' },
      quota: 'shared',
    },
    applicants: {
      policyholderForMinor: true,
      guardianSource: '5.4',
      relativeForSelf: true,
      source: '6.2',
    },
    pooled: { source: '2.3' },
    services,
    notes: [{ text: '请按时交保费，欠交期间服务会停。', source: '一' }],
  },
]
