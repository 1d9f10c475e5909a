import type { Plan } from '@shared/catalogue/types'

const SERVICES = [
  'global-consult',
  'outpatient-appointment',
  'inpatient-coordination',
  'surgery-coordination',
  'overseas-care',
]

export const plans: Plan[] = [
  {
    id: 'metlife-huikangjian',
    name: '都汇康健',
    coolingOff: { source: '6.1.4' },
    status: { source: '6.1.1' },
    term: { starts: { from: 'effective-date', plusDays: 1 }, ends: null, source: '2.1' },
    waiting: {
      days: 30,
      from: 'term-start',
      restartsOnReinstatement: false,
      noneWhenRenewed: false,
      source: '2.2',
    },
    relatives: null,
    applicants: {
      policyholderForMinor: true,
      guardianSource: '5.3',
      relativeForSelf: false,
      source: '5.1',
    },
    services: [
      ...SERVICES.map((service) => ({
        service,
        quota: { unit: 'use' as const, limit: 1, period: 'term' as const, source: '一' },
      })),
      {
        service: 'domestic-visit-after-consult',
        quota: { unit: 'use', limit: 1, period: 'term', source: '4.1 服务流程8' },
      },
    ],
  },
]
