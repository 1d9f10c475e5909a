import { use } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, type ServiceId } from './plan'

const period = { from: '2026-01-01', to: null }
const LIMITS: [ServiceId, number | null][] = [
  ['phone-doctor', null],
  ['text-consult', null],
  ['outpatient-appointment', 1],
  ['outpatient-appointment-open', 1],
  ['inpatient-coordination', 1],
  ['surgery-coordination', 1],
  ['hospital-guide', 1],
  ['international-consult', 1],
  ['overseas-care', 1],
  ['home-nursing-guidance', 2],
]
const nursing = (usage: ReturnType<typeof use>[]) => ask('home-nursing-guidance', { usage })
const nursed = (state: 'used' | 'held' | 'released', uses = 1) =>
  use('home-nursing-guidance', '2026-02-10', { state, uses })

const rows: Row[] = [
  ...LIMITS.map(
    ([service, limit]): Row => [
      `${service} is given ${limit ?? 'any number of'} times in the whole term`,
      ask(service),
      {
        quota: { unit: 'use', limit, used: 0, held: 0, remaining: limit, period },
        consumes: [`1 ${service}`],
        closesOn: null,
      },
    ],
  ),
  ...LIMITS.filter(([, limit]) => limit !== null).map(
    ([service, limit]): Row => [
      `${service} is exhausted when all of it is used`,
      ask(service, { usage: [use(service, '2026-02-10', { uses: limit! })] }),
      {
        codes: ['QUOTA_EXHAUSTED'],
        quota: { limit, used: limit!, held: 0, remaining: 0, period },
      },
    ],
  ),
  [
    'one of two used leaves one',
    nursing([nursed('used')]),
    { quota: { used: 1, held: 0, remaining: 1 } },
  ],
  [
    'one of two held leaves one',
    nursing([nursed('held')]),
    { quota: { used: 0, held: 1, remaining: 1 } },
  ],
  [
    'one used and one held leave none',
    nursing([nursed('used'), nursed('held')]),
    { codes: ['QUOTA_EXHAUSTED'], quota: { used: 1, held: 1, remaining: 0 } },
  ],
  [
    'released uses count nothing',
    nursing([nursed('released'), nursed('released', 2)]),
    { quota: { used: 0, held: 0, remaining: 2 } },
  ],
  [
    'an entry may stand for several uses',
    nursing([nursed('used', 2)]),
    { codes: ['QUOTA_EXHAUSTED'], quota: { used: 2, remaining: 0 } },
  ],
  [
    'more than the limit leaves none, never less',
    nursing([nursed('used', 2), nursed('held', 3)]),
    { codes: ['QUOTA_EXHAUSTED'], quota: { used: 2, held: 3, remaining: 0 } },
  ],
  [
    'unlimited services count and never end',
    ask('phone-doctor', {
      usage: [
        use('phone-doctor', '2026-02-10', { uses: 40 }),
        use('phone-doctor', '2026-02-11', { state: 'held' }),
      ],
    }),
    { quota: { limit: null, used: 40, held: 1, remaining: null }, consumes: ['1 phone-doctor'] },
  ],
  [
    'a use of 2026 still counts ten years later',
    ask('overseas-care', { asOf: '2036-03-10', usage: [use('overseas-care', '2026-02-10')] }),
    { codes: ['QUOTA_EXHAUSTED'], quota: { period } },
  ],
  [
    'a use before the term began belongs to no period of it',
    ask('hospital-guide', { usage: [use('hospital-guide', '2025-12-31')] }),
    { quota: { used: 0, remaining: 1 } },
  ],
  [
    'a use at midnight of the first day in China belongs to it',
    ask('hospital-guide', { usage: [use('hospital-guide', '2025-12-31T16:00:00Z')] }),
    { codes: ['QUOTA_EXHAUSTED'], quota: { used: 1 } },
  ],
  [
    'the outpatient visit after a diagnosis leaves the open one alone',
    ask('outpatient-appointment-open', { usage: [use('outpatient-appointment', '2026-03-02')] }),
    { quota: { used: 0, remaining: 1 } },
  ],
  [
    'and the other way round',
    ask('outpatient-appointment', { usage: [use('outpatient-appointment-open', '2026-03-02')] }),
    { quota: { used: 0, remaining: 1 } },
  ],
  [
    'an operation does not take the admission',
    ask('inpatient-coordination', { usage: [use('surgery-coordination', '2026-03-02')] }),
    { quota: { used: 0, remaining: 1 } },
  ],
]

describe('how often (4.1–4.9; K8 G6 G7 G18 G19)', () => golden(rows))
