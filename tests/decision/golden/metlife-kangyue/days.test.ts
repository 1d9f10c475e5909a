import { soundDiagnosis } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, type ServiceId } from './plan'

const LEAD: [ServiceId, string | null, string | null][] = [
  ['phone-doctor', null, null],
  ['text-consult', null, null],
  ['outpatient-appointment', '2026-03-19', '2026-03-13'],
  ['outpatient-appointment-open', '2026-03-19', '2026-03-13'],
  ['hospital-guide', '2026-03-12', null],
  ['international-consult', null, '2026-04-03'],
  ['overseas-care', '2026-04-10', '2026-03-12'],
  ['home-nursing-guidance', '2026-03-19', '2026-03-17'],
]
const WANTED: [ServiceId, string, string][] = [
  ['outpatient-appointment', '2026-03-18', '2026-03-19'],
  ['outpatient-appointment-open', '2026-03-18', '2026-03-19'],
  ['hospital-guide', '2026-03-11', '2026-03-12'],
  ['overseas-care', '2026-04-09', '2026-04-10'],
  ['home-nursing-guidance', '2026-03-18', '2026-03-19'],
]
const at = (service: ServiceId, asOf: string, facts = {}) =>
  ask(service, {
    asOf,
    policy: { effectiveDate: '2024-01-01' },
    facts: {
      diagnosis: { ...soundDiagnosis, on: '2024-08-01' },
      recordsUpTo: asOf.slice(0, 10),
      ...facts,
    },
  })

const rows: Row[] = [
  ...LEAD.map(
    ([service, earliest, dueBy]): Row => [
      `${service} from Tuesday 10 March 2026: earliest ${earliest}, due by ${dueBy}`,
      ask(service),
      { earliest, dueBy },
    ],
  ),
  ...WANTED.flatMap(([service, short, enough]): Row[] => [
    [
      `${service} wanted on ${short} is too soon`,
      ask(service, { facts: { wantedOn: short } }),
      { codes: ['LEAD_TIME_TOO_SHORT'], earliest: enough },
    ],
    [
      `${service} wanted on ${enough} is far enough ahead`,
      ask(service, { facts: { wantedOn: enough } }),
      {},
    ],
  ]),
  [
    'a wanted day a year ahead is not too far',
    ask('overseas-care', { facts: { wantedOn: '2027-03-10' } }),
    {},
  ],
  [
    'a wanted moment counts on its day in China',
    ask('outpatient-appointment', { facts: { wantedOn: '2026-03-18T16:30:00Z' } }),
    {},
  ],
  [
    'a wanted moment before midnight in China is the day before',
    ask('outpatient-appointment', { facts: { wantedOn: '2026-03-19T00:30:00+09:00' } }),
    { codes: ['LEAD_TIME_TOO_SHORT'] },
  ],
  [
    'where no lead time is asked a wanted day bars nothing',
    ask('inpatient-coordination', { facts: { wantedOn: '2026-03-10' } }),
    {},
  ],
  [
    'seven working days over the Spring Festival of 2026, its make-up Saturday counted',
    at('outpatient-appointment', '2026-02-09'),
    { earliest: '2026-02-25', dueBy: '2026-02-12' },
  ],
  [
    'eighteen working days over the Spring Festival of 2025',
    at('international-consult', '2025-01-20'),
    { dueBy: '2025-02-19' },
  ],
  [
    'two working days over the National Day of 2026',
    at('hospital-guide', '2026-09-29'),
    { earliest: '2026-10-08' },
  ],
  [
    'a make-up Saturday is a working day',
    at('hospital-guide', '2026-10-08'),
    { earliest: '2026-10-10' },
  ],
  [
    'asked on a Saturday, Monday is the first working day',
    at('hospital-guide', '2026-03-14'),
    { earliest: '2026-03-17' },
  ],
  [
    'asked on the eve of Qingming',
    at('home-nursing-guidance', '2026-04-03'),
    { earliest: '2026-04-15', dueBy: '2026-04-13' },
  ],
  [
    'one month from the end of January is the end of February',
    at('overseas-care', '2026-01-31'),
    { earliest: '2026-02-28' },
  ],
  [
    'one month from 31 January of a leap year',
    at('overseas-care', '2028-01-31'),
    { earliest: '2028-02-29' },
  ],
  [
    'days of a year without a notice yet come with a note',
    at('home-nursing-guidance', '2026-12-29'),
    { earliest: '2027-01-08', note: '还没有公布' },
  ],
  [
    'evening in Europe is already tomorrow here',
    at('hospital-guide', '2026-03-09T18:00:00+01:00'),
    { earliest: '2026-03-12' },
  ],
]

describe('lead times and promised days (4.3–4.9; K11 G1 G2 G12 G13)', () => golden(rows))
