import { golden, type Row } from '../../support/expect'
import { ask } from './plan'

const visit = (asOf: string, wantedOn?: string) =>
  ask('outpatient-appointment', { asOf, facts: { wantedOn } })
const abroad = (asOf: string, wantedOn?: string) =>
  ask('overseas-care', { asOf, facts: { wantedOn } })

const rows: Row[] = [
  [
    'a visit is asked for five working days ahead and settled within one',
    visit('2026-03-10'),
    { earliest: '2026-03-17', dueBy: '2026-03-11' },
  ],
  ['the fifth working day is far enough', visit('2026-03-10', '2026-03-17'), {}],
  [
    'the fourth is too near',
    visit('2026-03-10', '2026-03-16'),
    { codes: ['LEAD_TIME_TOO_SHORT'], earliest: '2026-03-17' },
  ],
  [
    'a wanted moment counts by its day in China',
    visit('2026-03-10', '2026-03-16T20:00:00Z'),
    { earliest: '2026-03-17' },
  ],
  [
    'an application late in the evening elsewhere is of the next day in China',
    visit('2026-03-10T18:00:00-05:00'),
    { earliest: '2026-03-18', dueBy: '2026-03-12' },
  ],
  [
    'a make-up Saturday is a working day, Spring Festival is not',
    visit('2026-02-12'),
    { earliest: '2026-02-26', dueBy: '2026-02-13' },
  ],
  [
    'an application on a Saturday counts from the Monday',
    visit('2026-03-14'),
    { earliest: '2026-03-20', dueBy: '2026-03-16' },
  ],
  [
    'the visit after the consult has the same days',
    ask('domestic-visit-after-consult', { facts: { wantedOn: '2026-03-16' } }),
    { codes: ['LEAD_TIME_TOO_SHORT'], earliest: '2026-03-17', dueBy: '2026-03-11' },
  ],
  [
    'a consult is answered within eighteen working days and asks none ahead',
    ask('global-consult', { facts: { wantedOn: '2026-03-10' } }),
    { earliest: null, dueBy: '2026-04-03' },
  ],
  [
    'a stay asks none ahead',
    ask('surgery-coordination', { facts: { wantedOn: '2026-03-11' } }),
    { earliest: null, dueBy: '2026-03-24' },
  ],
  [
    'care abroad is asked for a month ahead; the call comes within two working days',
    abroad('2026-03-10', '2026-04-10'),
    { earliest: '2026-04-10', dueBy: '2026-03-12' },
  ],
  [
    'a day less than a month is too near',
    abroad('2026-03-10', '2026-04-09'),
    { codes: ['LEAD_TIME_TOO_SHORT'] },
  ],
  ['more than three months ahead is no barrier', abroad('2026-03-10', '2026-12-01'), {}],
  [
    'a month from the 31st is the last day of a shorter month',
    abroad('2026-08-31', '2026-09-30'),
    { earliest: '2026-09-30' },
  ],
  [
    'over a year without a notice the days are an estimate, and a note says so',
    visit('2027-02-03'),
    { earliest: '2027-02-12', dueBy: '2027-02-04', note: '还没有公布' },
  ],
]

describe('lead times and promised days (4.1–4.5 服务流程; H5 H10 G2 G12 G13)', () => golden(rows))
