import { golden, type Row } from '../../support/expect'
import { ask, ITEMS, SERVICES, SPECIAL_ONLY, STANDARD } from './plan'
import { NO_WAITING } from './waits'

/** Service, limit in a policy year (null = any number), day by which it is arranged. 2026-04-06 is a holiday. */
const OFFERS: [string, number | null, string | null][] = [
  ['video-consult', null, null],
  ['text-consult', null, null],
  ['cancer-screening', 1, null],
  ['anhuijian-checkup', null, null],
  ['online-consult-drug-payment', null, null],
  ['direct-billing', null, null],
  ['pre-authorisation', null, '2026-03-12'],
  ['premium-ward', 1, '2026-03-24'],
  ['city-car', 2, '2026-03-11'],
  ...(['green', 'green-plus'] as const).flatMap((family): [string, number, string | null][] => [
    [`${family}-remote-consult`, 1, '2026-03-13'],
    [`${family}-expert-outpatient`, 1, '2026-03-17'],
    [`${family}-exam-fast-track`, 1, '2026-03-17'],
    [`${family}-inpatient`, 1, '2026-03-24'],
    [`${family}-surgery`, 1, '2026-03-24'],
    [`${family}-hospital-visit`, 1, null],
    [`${family}-tcm`, 1, null],
    [`${family}-nutrition`, 1, null],
    [`${family}-revisit`, 1, '2026-03-17'],
  ]),
  ['medical-advance', null, null],
  ['advanced-therapy-outpatient', 1, '2026-03-17'],
  ['advanced-therapy-inpatient', 1, '2026-04-08'],
  ['advanced-therapy-japan', 1, null],
  ['outpatient-escort', 5, '2026-03-13'],
  ['inpatient-escort', 2, '2026-03-13'],
  ['emergency-rescue', null, null],
  ['critical-case-manager', null, null],
  ['second-opinion-domestic', 1, '2026-03-17'],
  ['second-opinion-abroad', 1, '2026-03-31'],
  ['mdt-consult', 1, '2026-03-17'],
  ['genetic-test', 1, '2026-03-24'],
  ['oncology-drug', null, null],
  ['rare-disease-drug', null, null],
  ['boao-drug', 1, null],
]

const EARLIEST: Record<string, string> = {
  'direct-billing': '2026-03-11',
  'pre-authorisation': '2026-03-11',
  'boao-drug': '2026-03-31',
}

const year = { from: '2026-01-01', to: '2026-12-31' }

const offers: Row[] = OFFERS.map(
  ([service, limit, dueBy]): Row => [
    `${service}: ${limit ?? 'any number'} a policy year, arranged by ${dueBy ?? 'no set day'}`,
    ask(service),
    {
      quota: { unit: 'use', limit, used: 0, held: 0, remaining: limit, period: year },
      opensOn: NO_WAITING.includes(service) ? '2026-01-01' : '2026-01-31',
      closesOn: null,
      earliest: EARLIEST[service] ?? null,
      dueBy,
      consumes: [`1 ${service}`],
    },
  ],
)

const others: Row[] = [
  ...(['green', 'green-plus'] as const).map(
    (family): Row => [
      `${family}-follow-up: five calls a policy year`,
      ask(`${family}-follow-up`),
      {
        quota: { unit: 'call', limit: 5, used: 0, held: 0, remaining: 5, period: year },
        consumes: [`1 ${family}-follow-up`],
        dueBy: null,
      },
    ],
  ),
  [
    'critical-caregiver: thirty days a policy year, within three working days',
    ask('critical-caregiver'),
    {
      quota: { unit: 'day', limit: 30, used: 0, held: 0, remaining: 30, period: year },
      consumes: ['5 critical-caregiver'],
      dueBy: '2026-03-13',
    },
  ],
  [
    'post-surgery-nursing: twice in the month after discharge',
    ask('post-surgery-nursing'),
    {
      quota: {
        unit: 'use',
        limit: 2,
        remaining: 2,
        period: { from: '2026-03-05', to: '2026-04-05' },
      },
      consumes: ['1 post-surgery-nursing'],
      dueBy: '2026-03-13',
    },
  ],
  [
    'post-surgery-counselling: once in the whole life of the policy',
    ask('post-surgery-counselling'),
    {
      quota: { unit: 'use', limit: 1, remaining: 1, period: { from: '2026-01-01', to: null } },
      dueBy: null,
    },
  ],
]

describe('what the plans give (Z3 Z4 Z6 Z9–Z20)', () => {
  golden([...offers, ...others])

  it('speaks of all 47 services', () => {
    expect(SERVICES).toHaveLength(47)
    expect(OFFERS.length + others.length).toBe(47)
    expect(ITEMS).toHaveLength(10)
  })
})

describe('the standard plan (Z2)', () => {
  golden(
    SERVICES.map(
      (service): Row => [
        SPECIAL_ONLY.includes(service) ? `has no ${service}` : `has ${service}`,
        ask(service, {}, STANDARD),
        SPECIAL_ONLY.includes(service)
          ? { codes: ['NOT_IN_PLAN'], quota: null, missing: [], opensOn: null, dueBy: null }
          : {},
      ],
    ),
  )
})

const RIDER_OF: [string, string][] = [
  ['online-consult-drug-payment', 'outpatient-booster'],
  ['advanced-therapy-outpatient', 'advanced-therapy'],
  ['advanced-therapy-inpatient', 'advanced-therapy'],
  ['advanced-therapy-japan', 'advanced-therapy'],
  ['oncology-drug', 'oncology-drug'],
  ['rare-disease-drug', 'rare-disease-drug'],
  ['boao-drug', 'boao-drug'],
]

describe('riders (Z2 Z3 Z14 G22)', () => {
  golden([
    ...RIDER_OF.flatMap(([service, rider]): Row[] => [
      [
        `${service} needs ${rider}`,
        ask(service, { policy: { riders: [] } }),
        { codes: ['RIDER_MISSING'] },
      ],
      [`${rider} alone gives ${service}`, ask(service, { policy: { riders: [rider] } }), {}],
    ]),
    [
      'a missing rider is told beside the waiting period',
      ask('oncology-drug', {
        asOf: '2026-01-10',
        policy: { riders: [] },
        facts: { diagnosis: undefined },
      }),
      { codes: ['RIDER_MISSING', 'WAITING_PERIOD'] },
    ],
    [
      'and beside an illness that is not covered',
      ask('oncology-drug', {
        policy: { riders: [] },
        facts: { prescription: { days: 31, buyableInHospital: true } },
      }),
      { codes: ['RIDER_MISSING', 'PRESCRIPTION_NOT_ALLOWED'] },
    ],
    [
      'outpatient-escort: two a year without the booster',
      ask('outpatient-escort', { policy: { riders: [] } }),
      { quota: { limit: 2, remaining: 2 } },
    ],
    [
      'outpatient-escort: five a year with it',
      ask('outpatient-escort', { policy: { riders: ['outpatient-booster'] } }),
      { quota: { limit: 5, remaining: 5 } },
    ],
  ])
})
