import { type PolicyInput, soundDiagnosis, use } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, CRITICAL } from './plan'

const YEAR_1 = { from: '2025-03-21', to: '2026-03-20' }
const YEAR_2 = { from: '2026-03-21', to: '2027-03-20' }
const at = (asOf: string, usage: ReturnType<typeof use>[], policy: Partial<PolicyInput> = {}) =>
  ask('outpatient-appointment', {
    asOf,
    usage,
    policy,
    facts: { diagnosis: { ...soundDiagnosis, status: 'suspected' } },
  })
const visit = (on: string, state?: 'held' | 'released') =>
  use('outpatient-appointment', on, state && { state })

const years: Row[] = [
  ...CRITICAL.map(
    (service): Row => [
      `${service} is given once a service year`,
      ask(service),
      {
        quota: { unit: 'use', limit: 1, used: 0, held: 0, remaining: 1, period: YEAR_1 },
        consumes: [`1 ${service}`],
      },
    ],
  ),
  [
    'used in this year it is gone until the year turns',
    at('2026-03-20', [visit('2025-06-18')]),
    {
      codes: ['QUOTA_EXHAUSTED'],
      until: { QUOTA_EXHAUSTED: '2026-03-20' },
      quota: { used: 1, remaining: 0, period: YEAR_1 },
    },
  ],
  [
    'the next year gives it anew',
    at('2026-03-21', [visit('2025-06-18')]),
    { quota: { used: 0, remaining: 1, period: YEAR_2 } },
  ],
  [
    'the anniversary of the policy is no turn of the service year',
    at('2026-03-01', [visit('2025-06-18')]),
    { codes: ['QUOTA_EXHAUSTED'], quota: { period: YEAR_1 } },
  ],
  [
    'a use on the last day of a year counts in that year',
    at('2026-03-25', [visit('2026-03-20')]),
    { quota: { used: 0, remaining: 1, period: YEAR_2 } },
  ],
  [
    'a use on the first day of a year counts in this year',
    at('2026-03-25', [visit('2026-03-21', 'held')]),
    { codes: ['QUOTA_EXHAUSTED'], quota: { used: 0, held: 1, remaining: 0, period: YEAR_2 } },
  ],
  [
    'a use with an hour counts on its day in China',
    at('2026-03-25', [visit('2026-03-20T17:00:00Z')]),
    { codes: ['QUOTA_EXHAUSTED'], quota: { used: 1, period: YEAR_2 } },
  ],
  [
    'what was released is there again',
    at('2026-03-10', [visit('2026-03-01', 'released')]),
    { quota: { used: 0, held: 0, remaining: 1 } },
  ],
  [
    'visit and stay have one each',
    ask('inpatient-surgery-coordination', { usage: [visit('2025-06-18')] }),
    { quota: { used: 0, remaining: 1 } },
  ],
  [
    'a term begun on 29 February turns on the 28th in common years',
    at('2025-03-01', [visit('2025-02-27')], {
      effectiveDate: '2024-02-10',
      coolingOffUntil: '2024-02-28',
    }),
    { quota: { used: 0, period: { from: '2025-02-28', to: '2026-02-27' } } },
  ],
  [
    'and on the 29th again in a leap year',
    at('2028-03-01', [], { effectiveDate: '2024-02-10', coolingOffUntil: '2024-02-28' }),
    { quota: { period: { from: '2028-02-29', to: '2029-02-27' } } },
  ],
  [
    'before the term the first year is shown',
    at('2025-03-10', []),
    { codes: ['COOLING_OFF', 'WAITING_PERIOD'], quota: { remaining: 1, period: YEAR_1 } },
  ],
]

const ended = (on: string, ...before: { on: string; kind: 'suspended' }[]) => ({
  events: [...before, { on, kind: 'terminated' as const }],
})

const after: Row[] = [
  [
    'after the end the year of the last active day is shown',
    at('2027-08-01', [visit('2025-06-18')], ended('2025-12-01')),
    {
      codes: ['POLICY_ENDED', 'QUOTA_EXHAUSTED'],
      quota: { used: 1, remaining: 0, period: YEAR_1 },
    },
  ],
  [
    'an end on the first day of a year leaves the year before',
    at('2026-03-21', [visit('2025-06-18')], ended('2026-03-21')),
    { codes: ['POLICY_ENDED', 'QUOTA_EXHAUSTED'], quota: { used: 1, period: YEAR_1 } },
  ],
  [
    'an end on its second day leaves the year itself',
    at('2026-05-01', [visit('2025-06-18')], ended('2026-03-22')),
    { codes: ['POLICY_ENDED'], quota: { used: 0, period: YEAR_2 } },
  ],
  [
    'a suspension before the end was the last of the active days',
    at('2026-08-01', [], ended('2026-06-01', { on: '2026-02-01', kind: 'suspended' })),
    { codes: ['POLICY_ENDED'], quota: { period: YEAR_1 } },
  ],
  [
    'an end in cooling-off leaves the first year',
    at('2025-06-01', [], ended('2025-03-10')),
    { codes: ['POLICY_ENDED'], quota: { remaining: 1, period: YEAR_1 } },
  ],
  [
    'while suspended the year runs on',
    at('2026-04-01', [visit('2025-06-18')], { events: [{ on: '2026-02-01', kind: 'suspended' }] }),
    { codes: ['POLICY_SUSPENDED'], quota: { used: 0, period: YEAR_2 } },
  ],
]

const unlimited: Row[] = [
  [
    'the phone doctor is unlimited, and each call is one use',
    ask('phone-doctor', {
      usage: [
        use('phone-doctor', '2026-01-05'),
        use('phone-doctor', '2026-02-05', { by: 'parent' }),
      ],
    }),
    {
      quota: { unit: 'use', limit: null, used: 2, held: 0, remaining: null, period: YEAR_1 },
      consumes: ['1 phone-doctor'],
      earliest: null,
      dueBy: null,
      opensOn: '2025-03-21',
      closesOn: null,
    },
  ],
]

describe('once a service year (内容简介, 三 (五); M1 M4 G6 G7)', () => golden(years))
describe('after the end (M10)', () => golden(after))
describe('unlimited (内容简介; G18)', () => golden(unlimited))
