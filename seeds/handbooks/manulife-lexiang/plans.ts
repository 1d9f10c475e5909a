import type { Plan, Quota } from '@shared/catalogue/types'

const once = (source: string): Quota => ({ unit: 'use', limit: 1, period: 'service-year', source })

export const plans: Plan[] = [
  {
    id: 'manulife-lexiang',
    name: '乐享安康',
    coolingOff: { source: '内容简介' },
    status: { source: '其他事项 7' },
    term: { starts: { from: 'after-cooling-off' }, ends: null, source: '一 (四)' },
    waiting: {
      days: 'contract',
      from: 'effective-date',
      restartsOnReinstatement: false,
      noneWhenRenewed: true,
      source: '其他事项 6',
    },
    relatives: {
      relations: ['parent', 'spouse', 'child', 'grandparent', 'grandchild'],
      relationSource: '一 (一)',
      designated: null,
      designationSource: '一 (一)',
      quota: 'shared',
    },
    applicants: {
      policyholderForMinor: false,
      guardianSource: '其他事项',
      relativeForSelf: true,
      source: '一 (二)',
    },
    services: [
      {
        service: 'phone-doctor',
        quota: { unit: 'use', limit: null, period: 'service-year', source: '内容简介' },
      },
      { service: 'international-second-opinion', quota: once('内容简介') },
      { service: 'outpatient-appointment', quota: once('内容简介') },
      { service: 'inpatient-surgery-coordination', quota: once('内容简介') },
    ],
    notes: [{ text: '降低保额后不再符合标准的，服务会自动终止。', source: '其他事项 7' }],
  },
]
