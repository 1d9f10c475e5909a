import { golden, type Row } from '../../support/expect'
import { ask, type PlanId, type ServiceId } from './plan'

/** Working days within which each service is arranged; null = the handbook names none. */
const DUE: [PlanId, ServiceId, 2 | 5 | 7 | 10 | null][] = [
  ['2023-pro', 'critical-grade-a-expert-appointment', 7],
  ['2021-pro', 'grade-a-expert-appointment', 7],
  ['2020-tier-1', 'expert-appointment', 7],
  ['wuyou-2023-pro', 'critical-grade-a-outpatient', 7],
  ['2023-pro', 'critical-grade-a-expert-ward', 10],
  ['2023-pro', 'critical-grade-a-expert-surgery', 10],
  ['2021-pro', 'grade-a-expert-ward', 10],
  ['2021-pro', 'grade-a-expert-surgery', 10],
  ['2020-tier-1', 'expert-ward', 10],
  ['2020-tier-1', 'expert-surgery', 10],
  ['2021-pro', 'overseas-assist', 10],
  ['2023-pro', 'critical-overseas-assist', 10],
  ['wuyou-2023-pro', 'critical-grade-a-ward-surgery', 10],
  ['wuyou-2023-premier', 'special-exam-fast-track', 5],
  ['wuyou-2023-pro', 'cross-city-care', 2],
  ['2023-pro', 'critical-escort', null],
  ['2023-pro', 'critical-second-opinion', null],
  ['2023-pro', 'critical-mdt-consult', null],
  ['2023-pro', 'emergency-120-subsidy', null],
  ['2023-pro', 'health-consult', null],
  ['wuyou-2023-pro', 'full-medical-escort', null],
  ['wuyou-2023-pro', 'critical-grade-a-second-opinion', null],
  ['wuyou-2023-pro', 'home-nursing-visit', null],
  ['wuyou-2023-pro', 'remote-rehab-guidance', null],
  ['wuyou-2023-pro', 'personal-care-plan', null],
]

/** By hand: 28 September and 11 October 2025 are worked, 1–8 October is off; 14 and 28 February 2026 are worked, 15–23 off. */
const CALENDAR = [
  [
    'an ordinary week',
    '2025-08-20',
    { 2: '2025-08-22', 5: '2025-08-27', 7: '2025-08-29', 10: '2025-09-03' },
  ],
  [
    'National Day',
    '2025-09-24',
    { 2: '2025-09-26', 5: '2025-09-30', 7: '2025-10-10', 10: '2025-10-14' },
  ],
  [
    'the Spring Festival',
    '2026-02-11',
    { 2: '2026-02-13', 5: '2026-02-25', 7: '2026-02-27', 10: '2026-03-03' },
  ],
] as const

const due = CALENDAR.flatMap(([when, asOf, days]) =>
  DUE.map(
    ([plan, service, within]): Row => [
      `${service} over ${when}: ${within === null ? 'no day is set' : `${within} working days`}`,
      ask(plan, service, { asOf }),
      { dueBy: within === null ? null : days[within], earliest: null },
    ],
  ),
)

const rest: Row[] = [
  [
    'a wanted day of today is never too soon',
    ask('2023-pro', 'critical-grade-a-expert-appointment', { facts: { wantedOn: '2025-08-20' } }),
    { earliest: null },
  ],
  [
    'the line answers at three in the morning of the Spring Festival',
    ask('2023-pro', 'health-consult', { asOf: '2026-02-17T03:00:00+08:00' }),
    { openNow: true, nextOpen: null },
  ],
  [
    'online drugs are asked for through the same line at any hour',
    ask('2020-tier-1', 'online-pharmacy', { asOf: '2025-10-04T22:00:00+08:00' }),
    { openNow: true },
  ],
  [
    'half past midnight in China is the day after cooling-off, whatever the offset says',
    ask('2023-pro', 'health-consult', { asOf: '2024-06-16T16:30:00Z' }),
    { opensOn: '2024-06-17' },
  ],
  [
    'a minute before midnight is still cooling-off',
    ask('2023-pro', 'health-consult', { asOf: '2024-06-16T15:59:00Z' }),
    { codes: ['COOLING_OFF'] },
  ],
  [
    'a year without a notice is counted with a word of caution',
    ask('2023-pro', 'critical-grade-a-expert-ward', { asOf: '2031-03-10' }),
    { note: '还没有公布' },
  ],
]

describe('when it is arranged', () => golden(due))
describe('hours and days besides', () => golden(rest))
