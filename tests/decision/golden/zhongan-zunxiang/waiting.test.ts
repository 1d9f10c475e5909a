import { golden, type Row } from '../../support/expect'
import { ask, SERVICES } from './plan'
import { NO_WAITING } from './waits'

const ACCIDENT = ['direct-billing', 'pre-authorisation', 'medical-advance']
const LAST = '2026-01-30'

const diagnosed = { status: 'confirmed', category: 'malignant-tumour', on: '2026-01-31' } as const

const rows: Row[] = [
  ...SERVICES.map((service): Row => {
    const free = NO_WAITING.includes(service)
    return [
      free ? `${service} asks for no waiting` : `${service} waits out the contract's days`,
      ask(service, { policy: { waitingDays: 90 }, facts: { diagnosis: undefined } }),
      free
        ? { opensOn: '2026-01-01' }
        : {
            codes: ['WAITING_PERIOD'],
            until: { WAITING_PERIOD: '2026-03-31' },
            opensOn: '2026-04-01',
          },
    ]
  }),
  ...ACCIDENT.flatMap((service): Row[] => [
    [
      `${service} waits for nothing after an accident`,
      ask(service, { asOf: '2026-01-02', facts: { cause: 'accident' } }),
      { opensOn: '2026-01-01' },
    ],
    [
      `${service}: an untold cause is an illness`,
      ask(service, { asOf: '2026-01-02', facts: { cause: undefined } }),
      { codes: ['WAITING_PERIOD'], until: { WAITING_PERIOD: LAST }, opensOn: '2026-01-31' },
    ],
  ]),
  [
    'an accident does not lift the waiting of an escort',
    ask('outpatient-escort', { asOf: '2026-01-02', facts: { cause: 'accident' } }),
    { codes: ['WAITING_PERIOD'] },
  ],
  [
    'the last day of the waiting still bars',
    ask('outpatient-escort', { asOf: LAST }),
    { codes: ['WAITING_PERIOD'], until: { WAITING_PERIOD: LAST }, opensOn: '2026-01-31' },
  ],
  ['the day after it is free', ask('outpatient-escort', { asOf: '2026-01-31' }), {}],
  [
    'a contract without waiting days opens at once',
    ask('outpatient-escort', { asOf: '2026-01-01', policy: { waitingDays: 0 } }),
    { opensOn: '2026-01-01' },
  ],
  [
    'a renewed policy waits for nothing',
    ask('outpatient-escort', { asOf: '2026-01-01', policy: { renewal: true } }),
    { opensOn: '2026-01-01' },
  ],
  [
    'reinstatement starts no new waiting',
    ask('outpatient-escort', {
      policy: {
        events: [
          { on: '2026-02-10', kind: 'suspended' },
          { on: '2026-03-10', kind: 'reinstated' },
        ],
      },
    }),
    { opensOn: '2026-01-31' },
  ],
  [
    'while suspended nothing opens',
    ask('outpatient-escort', { policy: { events: [{ on: '2026-02-10', kind: 'suspended' }] } }),
    { codes: ['POLICY_SUSPENDED'], opensOn: null },
  ],
  [
    'before the policy is in force its own code stands alone',
    ask('outpatient-escort', { asOf: '2025-12-31' }),
    { codes: ['POLICY_NOT_EFFECTIVE'], opensOn: '2026-01-31' },
  ],
  [
    'after its end too',
    ask('outpatient-escort', { policy: { events: [{ on: '2026-03-10', kind: 'expired' }] } }),
    { codes: ['POLICY_ENDED'], opensOn: null },
  ],
  [
    'cooling-off bars even what asks no waiting',
    ask('video-consult', { asOf: '2026-01-16', policy: { coolingOffUntil: '2026-01-16' } }),
    {
      codes: ['COOLING_OFF'],
      until: { COOLING_OFF: '2026-01-16' },
      opensOn: '2026-01-17',
    },
  ],
  [
    'cooling-off and waiting run side by side, the later one opens',
    ask('outpatient-escort', { asOf: '2026-01-10', policy: { coolingOffUntil: '2026-01-16' } }),
    { codes: ['COOLING_OFF', 'WAITING_PERIOD'], opensOn: '2026-01-31' },
  ],
]

describe('the waiting period (Z1 G3 G4 G5)', () => {
  golden(rows)
})

const early = (on: string, change = {}) =>
  ask('mdt-consult', {
    ...change,
    facts: { diagnosis: { ...diagnosed, on, hospitalGrade: '3A', hospitalPublic: true } },
  })

describe('an illness found too early (G8)', () => {
  golden([
    ['on the last day of the waiting: too early', early(LAST), { codes: ['DIAGNOSIS_TOO_EARLY'] }],
    ['on the day after it: in time', early('2026-01-31'), {}],
    ['before the policy: too early', early('2025-12-31'), { codes: ['DIAGNOSIS_TOO_EARLY'] }],
    [
      'a mere suspicion counts by its day as well',
      ask('second-opinion-domestic', {
        facts: {
          diagnosis: {
            ...diagnosed,
            status: 'suspected',
            on: LAST,
            hospitalGrade: '3A',
            hospitalPublic: true,
          },
        },
      }),
      { codes: ['DIAGNOSIS_TOO_EARLY'] },
    ],
    [
      'under a renewed policy an illness of the year before serves',
      early('2025-11-11', { policy: { renewal: true } }),
      {},
    ],
    [
      'during a suspension that starts no new waiting: it serves',
      early('2026-02-20', {
        policy: {
          events: [
            { on: '2026-02-10', kind: 'suspended' },
            { on: '2026-03-01', kind: 'reinstated' },
          ],
        },
      }),
      {},
    ],
    [
      'a service that asks no diagnosis does not look at its day',
      ask('post-surgery-nursing', {
        facts: { diagnosis: { ...diagnosed, on: '2025-01-01' } },
      }),
      {},
    ],
    [
      'medical-advance too asks no diagnosis',
      ask('medical-advance', { facts: { diagnosis: { ...diagnosed, on: '2025-01-01' } } }),
      {},
    ],
  ])
})
