import { use } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, type PlanId, type ServiceId } from './plan'

/** 2019 and 2020: conditions met on 2024-04-01, the 19th day after is 2024-04-20. */
const met = { effectiveDate: '2024-04-01', coolingOffUntil: '2024-04-16' }
const on = (
  asOf: string,
  plan: PlanId = '2020-tier-1',
  change: { policy?: object; usage?: ReturnType<typeof use>[]; service?: ServiceId } = {},
) =>
  ask(plan, change.service ?? 'expert-appointment', {
    asOf,
    usage: change.usage,
    policy: { ...met, ...change.policy },
  })

const term: Row[] = [
  [
    'cooling-off stands alone though the 19th day has not come either',
    on('2024-04-16'),
    { codes: ['COOLING_OFF'], until: { COOLING_OFF: '2024-04-16' }, opensOn: '2024-04-20' },
  ],
  [
    'between cooling-off and the 19th day the term has not started',
    on('2024-04-17'),
    {
      codes: ['TERM_NOT_STARTED'],
      until: { TERM_NOT_STARTED: '2024-04-19' },
      opensOn: '2024-04-20',
    },
  ],
  [
    'the 18th day is too early and shows the first service year',
    on('2024-04-19', '2019-tier-1'),
    {
      codes: ['TERM_NOT_STARTED'],
      quota: { limit: 1, remaining: 1, period: { from: '2024-04-20', to: '2025-04-19' } },
    },
  ],
  ['the 19th day opens', on('2024-04-20'), { opensOn: '2024-04-20', closesOn: '2027-04-19' }],
  [
    'without cooling-off the days before are not started either',
    on('2024-04-01', '2020-tier-2', { policy: { coolingOffUntil: undefined } }),
    { codes: ['TERM_NOT_STARTED'], until: { TERM_NOT_STARTED: '2024-04-19' } },
  ],
  [
    'a cooling-off beyond the 19th day opens the day after it, the term being counted as before',
    on('2024-04-21', '2020-tier-1', { policy: { coolingOffUntil: '2024-04-21' } }),
    {
      codes: ['COOLING_OFF'],
      opensOn: '2024-04-22',
      closesOn: '2027-04-19',
      quota: { period: { from: '2024-04-20', to: '2025-04-19' } },
    },
  ],
  ['the last day of three years serves', on('2027-04-19'), { closesOn: '2027-04-19' }],
  [
    'after three years it is over, and the third year is shown',
    on('2027-04-20'),
    {
      codes: ['TERM_ENDED'],
      closesOn: '2027-04-19',
      quota: { period: { from: '2026-04-20', to: '2027-04-19' } },
    },
  ],
  [
    'upgraded, the fourth year serves and has a number of its own',
    on('2027-04-20', '2020-tier-1', {
      policy: { upgraded: true },
      usage: [use('expert-appointment', '2027-04-19')],
    }),
    {
      closesOn: '2029-04-19',
      quota: { used: 0, remaining: 1, period: { from: '2027-04-20', to: '2028-04-19' } },
    },
  ],
  [
    'upgraded, the last day of five years serves',
    on('2029-04-19', '2019-tier-2', { policy: { upgraded: true } }),
    { closesOn: '2029-04-19' },
  ],
  [
    'upgraded, after five years it is over',
    on('2029-04-20', '2019-tier-2', { policy: { upgraded: true } }),
    { codes: ['TERM_ENDED'], closesOn: '2029-04-19' },
  ],
  [
    'a term that starts on 29 February ends on 27 February',
    on('2027-02-28', '2020-tier-1', {
      policy: { effectiveDate: '2024-02-10', coolingOffUntil: undefined },
    }),
    { codes: ['TERM_ENDED'], opensOn: '2024-02-29', closesOn: '2027-02-27' },
  ],
  [
    'its service years turn on 28 February',
    on('2025-02-28', '2020-tier-1', {
      policy: { effectiveDate: '2024-02-10', coolingOffUntil: undefined },
    }),
    { quota: { period: { from: '2025-02-28', to: '2026-02-27' } } },
  ],
  [
    'premium years mean nothing for the term of 2020',
    on('2026-04-20', '2020-tier-1', { policy: { premiumYears: 1 } }),
    { closesOn: '2027-04-19' },
  ],
]

const years: Row[] = [
  [
    'a use on the last day of the first service year is not of the second',
    on('2025-04-20', '2020-tier-1', { usage: [use('expert-appointment', '2025-04-19')] }),
    { quota: { used: 0, remaining: 1, period: { from: '2025-04-20', to: '2026-04-19' } } },
  ],
  [
    'the policy’s anniversary turns nothing',
    on('2025-04-10', '2019-tier-1', { usage: [use('expert-appointment', '2024-05-01')] }),
    {
      codes: ['QUOTA_EXHAUSTED'],
      until: { QUOTA_EXHAUSTED: '2025-04-19' },
      quota: { used: 1, remaining: 0, period: { from: '2024-04-20', to: '2025-04-19' } },
    },
  ],
  [
    'tier 1 has five health consults a year',
    on('2025-01-10', '2020-tier-1', {
      service: 'health-consult',
      usage: [
        use('health-consult', '2024-09-01', { uses: 3 }),
        use('health-consult', '2024-10-01'),
      ],
    }),
    { quota: { limit: 5, used: 4, remaining: 1 } },
  ],
  [
    'the sixth health consult of a year is one too many',
    on('2025-01-10', '2019-tier-1', {
      service: 'health-consult',
      usage: [
        use('health-consult', '2024-09-01', { uses: 4 }),
        use('health-consult', '2024-10-01', { state: 'held' }),
      ],
    }),
    { codes: ['QUOTA_EXHAUSTED'], quota: { limit: 5, used: 4, held: 1, remaining: 0 } },
  ],
  [
    'tier 2 counts without a limit',
    on('2025-01-10', '2019-tier-2', {
      usage: [use('expert-appointment', '2024-09-01', { uses: 9 })],
    }),
    { quota: { limit: null, used: 9, remaining: null } },
  ],
  [
    'buying drugs online is counted over the whole term',
    on('2026-01-10', '2020-tier-1', {
      service: 'online-pharmacy',
      usage: [use('online-pharmacy', '2024-09-01', { uses: 2 })],
    }),
    {
      quota: {
        limit: null,
        used: 2,
        remaining: null,
        period: { from: '2024-04-20', to: '2027-04-19' },
      },
    },
  ],
  [
    'tier 3’s video doctor is counted over the whole term, also when that is longer',
    on('2026-01-10', '2020-tier-3', { service: 'video-doctor-plus', policy: { upgraded: true } }),
    {
      quota: { limit: null, period: { from: '2024-04-20', to: '2029-04-19' } },
      closesOn: '2029-04-19',
    },
  ],
  [
    'tier 4’s is counted by the year',
    on('2026-01-10', '2020-tier-4', { service: 'video-doctor-premier' }),
    { quota: { limit: null, period: { from: '2025-04-20', to: '2026-04-19' } } },
  ],
]

describe('three years from the 19th day', () => golden(term))
describe('service years', () => golden(years))
