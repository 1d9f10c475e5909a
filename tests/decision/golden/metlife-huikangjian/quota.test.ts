import { use } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, SERVICES, type ServiceId } from './plan'

const usedUp = (service: ServiceId, usage: ReturnType<typeof use>[]) =>
  ask(service, { usage: [use('global-consult', '2026-02-10'), ...usage] })

const once: Row[] = SERVICES.flatMap((service): Row[] => [
  [
    `${service} is given once in the whole term`,
    ask(service),
    {
      quota: {
        unit: 'use',
        limit: 1,
        used: 0,
        held: 0,
        remaining: 1,
        period: { from: '2026-01-02', to: null },
      },
      consumes: [`1 ${service}`],
      closesOn: null,
    },
  ],
  [
    `${service} is gone when it was used`,
    usedUp(service, service === 'global-consult' ? [] : [use(service, '2026-03-01')]),
    { codes: ['QUOTA_EXHAUSTED'], quota: { used: 1, held: 0, remaining: 0 } },
  ],
])

const counting: Row[] = [
  [
    'what is held is gone as well',
    ask('overseas-care', { usage: [use('overseas-care', '2026-03-01', { state: 'held' })] }),
    { codes: ['QUOTA_EXHAUSTED'], quota: { used: 0, held: 1, remaining: 0 } },
  ],
  [
    'what was released is there again',
    ask('overseas-care', { usage: [use('overseas-care', '2026-03-01', { state: 'released' })] }),
    { quota: { used: 0, held: 0, remaining: 1 } },
  ],
  [
    'no new policy year gives it back',
    ask('overseas-care', { asOf: '2031-03-10', usage: [use('overseas-care', '2026-03-01')] }),
    { codes: ['QUOTA_EXHAUSTED'], quota: { period: { from: '2026-01-02', to: null } } },
  ],
  [
    'more uses than there are leave none, never fewer',
    ask('overseas-care', { usage: [use('overseas-care', '2026-03-01', { uses: 3 })] }),
    { codes: ['QUOTA_EXHAUSTED'], quota: { used: 3, remaining: 0 } },
  ],
  [
    'an operation does not take the stay',
    ask('inpatient-coordination', { usage: [use('surgery-coordination', '2026-03-01')] }),
    { quota: { used: 0, remaining: 1 } },
  ],
  [
    'used up is told beside a suspension',
    ask('overseas-care', {
      asOf: '2026-05-06',
      policy: { events: [{ on: '2026-05-01', kind: 'suspended' }] },
      usage: [use('overseas-care', '2026-03-01')],
    }),
    { codes: ['POLICY_SUSPENDED', 'QUOTA_EXHAUSTED'], quota: { used: 1, remaining: 0 } },
  ],
  [
    'another policy of the plan neither opens nor takes anything',
    ask('overseas-care', {
      asOf: '2026-01-20',
      otherPolicies: [{ plan: 'metlife-huikangjian', effectiveDate: '2024-01-01' }],
    }),
    { codes: ['WAITING_PERIOD'], quota: { remaining: 1 } },
  ],
]

describe('once each (一; H3)', () => golden(once))
describe('how uses count (一; G7 G19)', () => golden(counting))
