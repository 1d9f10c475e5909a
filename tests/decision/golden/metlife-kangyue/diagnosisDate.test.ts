import { soundDiagnosis } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, type ServiceId } from './plan'

const found = (on: string) => ({ facts: { diagnosis: { ...soundDiagnosis, on } } })
const lapse = {
  asOf: '2026-07-15',
  policy: {
    events: [
      { on: '2026-05-01', kind: 'suspended' as const },
      { on: '2026-06-10', kind: 'reinstated' as const },
    ],
  },
}
const tooEarly = { codes: ['DIAGNOSIS_TOO_EARLY' as const] }

const plain: [string, string, boolean][] = [
  ['before the policy began', '2025-12-31', false],
  ['on the effective date', '2026-01-01', false],
  ['on the last day of waiting', '2026-01-30', false],
  ['on the first day after waiting', '2026-01-31', true],
]
const lapsed: [string, string, boolean][] = [
  ['before the suspension, while the policy was active', '2026-04-30', true],
  ['on the day of suspension', '2026-05-01', false],
  ['on the last day of suspension', '2026-06-09', false],
  ['on the day of reinstatement', '2026-06-10', false],
  ['on the last day of the second waiting', '2026-07-09', false],
  ['after the second waiting', '2026-07-10', true],
]

const row = (name: string, service: ServiceId, change: object, serves: boolean): Row => [
  `${name} ${serves ? 'serves' : 'is too early'}`,
  ask(service, change),
  serves ? {} : tooEarly,
]

const rows: Row[] = [
  ...plain.map(([when, on, serves]) =>
    row(`an illness found ${when}`, 'hospital-guide', found(on), serves),
  ),
  ...lapsed.map(([when, on, serves]) =>
    row(`an illness found ${when}`, 'hospital-guide', { ...lapse, ...found(on) }, serves),
  ),
  row(
    'an illness found while a terminated policy waited to be reinstated',
    'hospital-guide',
    {
      asOf: '2026-08-01',
      policy: {
        events: [
          { on: '2026-04-01', kind: 'terminated' },
          { on: '2026-05-01', kind: 'reinstated' },
        ],
      },
      ...found('2026-04-15'),
    },
    false,
  ),
  row(
    'an illness found after a suspension told twice was lifted',
    'hospital-guide',
    {
      asOf: '2026-08-01',
      policy: {
        events: [
          { on: '2026-03-01', kind: 'suspended' },
          { on: '2026-04-01', kind: 'suspended' },
          { on: '2026-05-01', kind: 'reinstated' },
        ],
      },
      ...found('2026-06-15'),
    },
    true,
  ),
  row(
    'an illness found in a cooling-off period that outlasts the waiting',
    'hospital-guide',
    { policy: { coolingOffUntil: '2026-02-20' }, ...found('2026-02-10') },
    true,
  ),
  [
    'an illness found before a renewal is too early all the same',
    ask('overseas-care', { policy: { renewal: true }, ...found('2025-12-01') }),
    tooEarly,
  ],
  ...(['phone-doctor', 'text-consult', 'outpatient-appointment-open'] as const).map(
    (service): Row => [
      `an early illness does not bar ${service}`,
      ask(service, found('2026-01-10')),
      {},
    ],
  ),
  ...(['outpatient-appointment', 'inpatient-coordination', 'surgery-coordination'] as const).map(
    (service) =>
      row(`an illness found in waiting, for ${service},`, service, found('2026-01-10'), false),
  ),
  ...(['international-consult', 'overseas-care', 'home-nursing-guidance'] as const).map((service) =>
    row(`an illness found in waiting, for ${service},`, service, found('2026-01-10'), false),
  ),
]

describe('when the illness was found (2.4, 4.7 注意8, 4.8 注意8; G8)', () => golden(rows))
