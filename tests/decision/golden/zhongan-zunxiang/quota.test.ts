import { use } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, GREEN, SERVICES } from './plan'

const UNLIMITED = [
  'video-consult',
  'text-consult',
  'anhuijian-checkup',
  'online-consult-drug-payment',
  'direct-billing',
  'pre-authorisation',
  'medical-advance',
  'emergency-rescue',
  'critical-case-manager',
  'oncology-drug',
  'rare-disease-drug',
]
const MANY = [
  'city-car',
  'outpatient-escort',
  'inpatient-escort',
  'critical-caregiver',
  'post-surgery-nursing',
  'green-follow-up',
  'green-plus-follow-up',
]
const ONCE = SERVICES.filter((service) => !UNLIMITED.includes(service) && !MANY.includes(service))
/** What some of the green items follow stays in the history. */
function before(service: string) {
  if (!GREEN.some((green) => green === service)) return []
  const family = service.startsWith('green-plus') ? 'green-plus' : 'green'
  return [use(`${family}-surgery`, '2026-02-01'), use(`${family}-inpatient`, '2026-02-01')].filter(
    (earlier) => earlier.service !== service,
  )
}

const used = (service: string, on: string, state: 'used' | 'held' | 'released' = 'used') =>
  ask(service, { usage: [...before(service), use(service, on, { state })] })

describe('services given once (Z4 Z18 Z20)', () => {
  golden([
    ...ONCE.flatMap((service): Row[] => [
      [
        `${service}: used once, gone`,
        used(service, '2026-03-01'),
        { codes: ['QUOTA_EXHAUSTED'], quota: { used: 1, held: 0, remaining: 0 } },
      ],
      [
        `${service}: one applied for takes it as well`,
        used(service, '2026-03-01', 'held'),
        { codes: ['QUOTA_EXHAUSTED'], quota: { used: 0, held: 1, remaining: 0 } },
      ],
      [
        `${service}: a released one leaves it`,
        used(service, '2026-03-01', 'released'),
        { quota: { used: 0, held: 0, remaining: 1 } },
      ],
      [
        service === 'post-surgery-counselling'
          ? `${service} has no new year`
          : `${service}: a new policy year brings a new one`,
        ask(service, {
          asOf: '2027-03-10',
          usage: [...before(service), use(service, '2026-12-31')],
        }),
        service === 'post-surgery-counselling'
          ? { codes: ['QUOTA_EXHAUSTED'], quota: { used: 1, remaining: 0 } }
          : { quota: { used: 0, remaining: 1, period: { from: '2027-01-01', to: '2027-12-31' } } },
      ],
    ]),
  ])
})

describe('services given without number', () => {
  golden(
    UNLIMITED.map(
      (service): Row => [
        `${service}: a hundred uses bar nothing`,
        ask(service, { usage: [use(service, '2026-03-01', { uses: 100 })] }),
        {
          quota: { unit: 'use', limit: null, used: 100, remaining: null },
          consumes: [`1 ${service}`],
        },
      ],
    ),
  )
})

const leg = (service: string, given: 'admission' | 'discharge', usage: ReturnType<typeof use>[]) =>
  ask(service, {
    usage,
    facts: {
      leg: given,
      ...(service === 'inpatient-escort' && { setting: given }),
      discharge: { on: '2026-03-08' },
    },
  })

describe('a leg of each kind (Z3 Z8 Z12)', () => {
  golden(
    ['city-car', 'inpatient-escort'].flatMap((service): Row[] => {
      const went = use(service, '2026-02-20', { leg: 'admission' })
      return [
        [
          `${service}: the way in used, the way out is left`,
          leg(service, 'discharge', [went]),
          { quota: { limit: 2, used: 1, remaining: 1 } },
        ],
        [
          `${service}: the way in used, no second way in`,
          leg(service, 'admission', [went]),
          { codes: ['QUOTA_EXHAUSTED'], quota: { limit: 2, used: 1, remaining: 1 } },
        ],
        [
          `${service}: one applied for takes its leg`,
          leg(service, 'admission', [{ ...went, state: 'held' }]),
          { codes: ['QUOTA_EXHAUSTED'] },
        ],
        [
          `${service}: a released one does not`,
          leg(service, 'admission', [{ ...went, state: 'released' }]),
          { quota: { remaining: 2 } },
        ],
        [
          `${service}: both used, nothing is left`,
          leg(service, 'discharge', [went, use(service, '2026-03-01', { leg: 'discharge' })]),
          { codes: ['QUOTA_EXHAUSTED'], quota: { used: 2, remaining: 0 } },
        ],
        [
          `${service}: last year's leg does not count`,
          leg(service, 'admission', [use(service, '2025-12-31', { leg: 'admission' })]),
          { quota: { used: 0, remaining: 2 } },
        ],
      ]
    }),
  )
})

const days = (asked: number, ...gone: [number, 'used' | 'held'][]) =>
  ask('critical-caregiver', {
    facts: { days: asked },
    usage: gone.map(([uses, state]) => use('critical-caregiver', '2026-02-10', { uses, state })),
  })

describe('thirty days of care (住院护工 一5; Z14)', () => {
  golden([
    ['all thirty at once', days(30), { consumes: ['30 critical-caregiver'] }],
    ['thirty-one are too many', days(31), { codes: ['QUOTA_EXHAUSTED'], quota: { remaining: 30 } }],
    [
      'twenty used and five applied for leave five',
      days(5, [20, 'used'], [5, 'held']),
      { quota: { limit: 30, used: 20, held: 5, remaining: 5 } },
    ],
    ['but not six', days(6, [20, 'used'], [5, 'held']), { codes: ['QUOTA_EXHAUSTED'] }],
    [
      'all thirty used',
      days(1, [30, 'used']),
      { codes: ['QUOTA_EXHAUSTED'], quota: { remaining: 0 } },
    ],
  ])
})

const escorted = (times: number, riders: string[]) =>
  ask('outpatient-escort', {
    policy: { riders },
    usage: Array.from({ length: times }, (_, i) => use('outpatient-escort', `2026-02-0${i + 1}`)),
  })
const called = (times: number) =>
  ask('green-follow-up', {
    usage: [
      use('green-inpatient', '2026-02-01'),
      ...Array.from({ length: times }, (_, i) => use('green-follow-up', `2026-02-1${i}`)),
    ],
  })

describe('more than one a year (Z3 Z4)', () => {
  golden([
    ['one escort of two left', escorted(1, []), { quota: { limit: 2, remaining: 1 } }],
    ['both gone', escorted(2, []), { codes: ['QUOTA_EXHAUSTED'], quota: { remaining: 0 } }],
    [
      'the booster brings three more',
      escorted(2, ['outpatient-booster']),
      { quota: { limit: 5, remaining: 3 } },
    ],
    ['all five gone', escorted(5, ['outpatient-booster']), { codes: ['QUOTA_EXHAUSTED'] }],
    ['the fifth call is left', called(4), { quota: { unit: 'call', used: 4, remaining: 1 } }],
    ['five calls and no more', called(5), { codes: ['QUOTA_EXHAUSTED'], quota: { remaining: 0 } }],
  ])
})
