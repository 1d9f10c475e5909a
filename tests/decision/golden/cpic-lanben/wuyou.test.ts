import { use } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, askFor, type PlanId, type ServiceId } from './plan'

/** 无忧管家 of 2024-06-01: policy year 5 ends on 2029-05-31, year 6 begins on 2029-06-01. */
const on = (asOf: string, service: ServiceId, policy: object = {}, plan?: PlanId) =>
  ask(plan ?? 'wuyou-2023-pro', service, { asOf, policy })

const single = { premiumYears: 1, singlePremium: true }

const special: Row[] = [
  [
    'its own services serve on the last day of the fifth policy year',
    on('2029-05-31', 'personal-care-plan'),
    { closesOn: '2029-05-31', quota: { period: { from: '2028-06-01', to: '2029-05-31' } } },
  ],
  [
    'and are over on the first day of the sixth',
    on('2029-06-01', 'grade-a-video-consult'),
    {
      codes: ['TERM_ENDED'],
      closesOn: '2029-05-31',
      quota: { limit: 6, remaining: 6, period: { from: '2028-06-01', to: '2029-05-31' } },
    },
  ],
  [
    'five years hold though premiums are paid for three',
    on('2028-12-10', 'wuyou-case-manager', { premiumYears: 3 }),
    { closesOn: '2029-05-31' },
  ],
  [
    'a single premium gives one year of them',
    on('2025-05-31', 'full-medical-escort', single),
    { closesOn: '2025-05-31' },
  ],
  [
    'with a single premium the second year is too late',
    on('2025-06-01', 'full-medical-escort', single),
    { codes: ['TERM_ENDED'], closesOn: '2025-05-31' },
  ],
  [
    'the case manager has no number',
    on('2025-08-20', 'wuyou-case-manager', {}, 'wuyou-2023-premier'),
    { quota: { limit: null, remaining: null, period: { from: '2025-06-01', to: '2026-05-31' } } },
  ],
  [
    'examinations are hastened in the premier edition only',
    on('2025-08-20', 'special-exam-fast-track'),
    { codes: ['NOT_IN_PLAN'], quota: null },
  ],
  [
    'the fast track of the premier edition takes five working days',
    on('2025-08-20', 'special-exam-fast-track', {}, 'wuyou-2023-premier'),
    { dueBy: '2025-08-27' },
  ],
  [
    'the sixth video consult of a year serves, the seventh does not',
    ask('wuyou-2023-pro', 'grade-a-video-consult', {
      usage: [use('grade-a-video-consult', '2025-06-01', { uses: 5 })],
    }),
    { quota: { limit: 6, used: 5, remaining: 1 } },
  ],
  [
    'video consults of the year before are forgotten',
    ask('wuyou-2023-pro', 'grade-a-video-consult', {
      usage: [use('grade-a-video-consult', '2025-05-31', { uses: 6 })],
    }),
    { quota: { used: 0, remaining: 6, period: { from: '2025-06-01', to: '2026-05-31' } } },
  ],
  [
    'a named doctor may be asked for at the outpatient visit',
    ask('wuyou-2023-pro', 'critical-grade-a-outpatient', { facts: { namesDoctor: true } }),
    { dueBy: '2025-08-29' },
  ],
  [
    'and for ward or surgery',
    ask('wuyou-2023-premier', 'critical-grade-a-ward-surgery', { facts: { namesDoctor: true } }),
    { dueBy: '2025-09-03' },
  ],
  [
    'no illness is asked for the escort',
    ask('wuyou-2023-pro', 'full-medical-escort', {
      facts: { diagnosis: undefined },
      materials: ['id-document'],
    }),
    {},
  ],
  [
    'a relative is not served',
    askFor('wuyou-2023-premier', 'grade-a-video-consult'),
    { codes: ['BENEFICIARY_NOT_ALLOWED'], quota: null, opensOn: null },
  ],
]

const followOn: Row[] = [
  [
    'the follow-on services have not begun in the second year',
    on('2025-08-20', 'critical-escort'),
    {
      codes: ['TERM_NOT_STARTED'],
      until: { TERM_NOT_STARTED: '2029-05-31' },
      opensOn: '2029-06-01',
      closesOn: '2044-05-31',
      quota: { limit: 1, remaining: 1 },
    },
  ],
  [
    'nor on the last day of the fifth',
    on('2029-05-31', 'health-consult', {}, 'wuyou-2023-premier'),
    { codes: ['TERM_NOT_STARTED'], opensOn: '2029-06-01' },
  ],
  [
    'they begin with the sixth',
    on('2029-06-01', 'critical-escort', {}, 'wuyou-2023-premier'),
    {
      opensOn: '2029-06-01',
      closesOn: '2044-05-31',
      quota: { limit: 5, remaining: 5, period: { from: '2029-06-01', to: '2030-05-31' } },
    },
  ],
  [
    'in cooling-off that alone is told of them',
    on('2024-06-10', 'health-consult'),
    { codes: ['COOLING_OFF'], opensOn: '2029-06-01' },
  ],
  [
    'other barriers are told beside a term not begun',
    ask('wuyou-2023-pro', 'critical-grade-a-expert-appointment', {
      facts: { namesDoctor: true, diagnosis: { status: 'none' } },
    }),
    { codes: ['TERM_NOT_STARTED', 'DIAGNOSIS_NOT_CONFIRMED', 'DOCTOR_NOT_SELECTABLE'] },
  ],
  [
    'with five premium years the sixth never comes: they are not in the plan',
    on('2029-06-10', 'critical-escort', { premiumYears: 5 }),
    { codes: ['NOT_IN_PLAN'], quota: null, opensOn: null, closesOn: null },
  ],
  [
    'that is so from the first day',
    on('2024-08-10', 'emergency-120-subsidy', { premiumYears: 5 }),
    { codes: ['NOT_IN_PLAN'] },
  ],
  [
    'nor with a single premium',
    on('2024-08-10', 'health-consult', single, 'wuyou-2023-premier'),
    { codes: ['NOT_IN_PLAN'] },
  ],
  [
    'with six premium years they last one year',
    on('2030-05-31', 'critical-grade-a-expert-ward', { premiumYears: 6 }),
    { opensOn: '2029-06-01', closesOn: '2030-05-31' },
  ],
  [
    'and are over after it',
    on('2030-06-01', 'critical-grade-a-expert-ward', { premiumYears: 6 }),
    { codes: ['TERM_ENDED'], closesOn: '2030-05-31' },
  ],
  [
    'the video doctor of 2023 never comes back',
    on('2029-06-10', 'video-doctor-pro'),
    { codes: ['NOT_IN_PLAN'] },
  ],
  [
    'they are for the insured only',
    askFor('wuyou-2023-premier', 'critical-escort', { asOf: '2029-12-10' }),
    { codes: ['BENEFICIARY_NOT_ALLOWED'], quota: null },
  ],
  [
    'a policy of 29 February begins its sixth year on 28 February 2029',
    on('2029-02-27', 'health-consult', { effectiveDate: '2024-02-29', coolingOffUntil: undefined }),
    { codes: ['TERM_NOT_STARTED'], opensOn: '2029-02-28', closesOn: '2044-02-28' },
  ],
]

describe('the services of the first five years', () => golden(special))
describe('the services from the sixth year on', () => golden(followOn))
