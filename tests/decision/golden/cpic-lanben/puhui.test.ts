import { use } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, askFor, diagnosis, type ServiceId } from './plan'

/** Joined on 2025-05-20: from 21 May to the end of the year. */
const puhui = (service: ServiceId, change: Parameters<typeof ask>[2] = {}) =>
  ask('puhui-2023', service, {
    ...change,
    policy: { effectiveDate: '2025-05-20', coolingOffUntil: undefined, ...change.policy },
  })

const term: Row[] = [
  [
    'the day of joining is too early',
    puhui('critical-expert-surgery', { asOf: '2025-05-20' }),
    {
      codes: ['TERM_NOT_STARTED'],
      until: { TERM_NOT_STARTED: '2025-05-20' },
      opensOn: '2025-05-21',
      closesOn: '2025-12-31',
    },
  ],
  [
    'the day after opens, and the number is for the whole term',
    puhui('critical-expert-surgery', { asOf: '2025-05-21' }),
    {
      opensOn: '2025-05-21',
      quota: { limit: 1, remaining: 1, period: { from: '2025-05-21', to: '2025-12-31' } },
    },
  ],
  [
    'the last day of the year serves',
    puhui('critical-expert-appointment', { asOf: '2025-12-31' }),
    { closesOn: '2025-12-31' },
  ],
  [
    'New Year’s Day is too late',
    puhui('critical-expert-appointment', { asOf: '2026-01-01' }),
    { codes: ['TERM_ENDED'], closesOn: '2025-12-31' },
  ],
  [
    'joined on 31 December, it runs through the whole next year',
    puhui('emergency-120-subsidy', {
      asOf: '2026-12-31',
      policy: { effectiveDate: '2025-12-31' },
    }),
    { opensOn: '2026-01-01', closesOn: '2026-12-31' },
  ],
  [
    'joined on 30 December, it has one day',
    puhui('emergency-120-subsidy', { asOf: '2026-01-01', policy: { effectiveDate: '2025-12-30' } }),
    { codes: ['TERM_ENDED'], opensOn: '2025-12-31', closesOn: '2025-12-31' },
  ],
  [
    'premium years mean nothing here',
    puhui('emergency-120-subsidy', { asOf: '2026-01-10', policy: { premiumYears: 20 } }),
    { codes: ['TERM_ENDED'] },
  ],
]

const found = (change: object) => ({ facts: { diagnosis: { ...diagnosis, ...change } } })

const illness: Row[] = [
  [
    'the diagnosing hospital is not asked',
    puhui('critical-expert-appointment', {
      facts: { diagnosis: { status: 'suspected', category: 'critical' } },
    }),
    {},
  ],
  [
    'a small private hospital’s word serves',
    puhui('critical-expert-surgery', found({ hospitalGrade: '1', hospitalPublic: false })),
    {},
  ],
  [
    'a mild illness does not',
    puhui('critical-expert-surgery', found({ category: 'mild' })),
    { codes: ['DIAGNOSIS_NOT_COVERED'] },
  ],
  [
    'a suspicion that was ruled out ends it',
    puhui('critical-expert-ward', found({ status: 'suspected', ruledOut: true })),
    { codes: ['DIAGNOSIS_RULED_OUT'] },
  ],
  [
    'a doctor may be named',
    puhui('critical-expert-appointment', { facts: { namesDoctor: true } }),
    { dueBy: '2025-08-29' },
  ],
]

const note: Row[] = [
  [
    'a ward needs an admission note',
    puhui('critical-expert-ward', { facts: { admissionNote: null } }),
    { codes: ['ADMISSION_NOTE_REQUIRED'] },
  ],
  [
    'not said whether there is one, that is asked, and the paper too',
    puhui('critical-expert-ward', {
      facts: { admissionNote: undefined },
      materials: ['id-document', 'diagnosis-record'],
    }),
    { missing: ['facts.admissionNote', 'materials.admission-note'] },
  ],
  [
    'any note serves, wherever it comes from',
    puhui('critical-expert-ward', {
      facts: { admissionNote: { inNetwork: false, wantedHospital: false, ward: 'special' } },
    }),
    { dueBy: '2025-09-03' },
  ],
  [
    'surgery needs none',
    puhui('critical-expert-surgery', {
      facts: { admissionNote: null },
      materials: ['id-document', 'diagnosis-record'],
    }),
    { dueBy: '2025-09-03' },
  ],
]

const rest: Row[] = [
  [
    'each of the four has its own one use',
    puhui('critical-expert-ward', {
      usage: [
        use('critical-expert-appointment', '2025-06-01'),
        use('critical-expert-surgery', '2025-06-01'),
        use('emergency-120-subsidy', '2025-06-01'),
      ],
    }),
    { quota: { used: 0, remaining: 1 } },
  ],
  [
    'and no second one',
    puhui('emergency-120-subsidy', { usage: [use('emergency-120-subsidy', '2025-06-01')] }),
    { codes: ['QUOTA_EXHAUSTED'], quota: { limit: 1, used: 1, remaining: 0 } },
  ],
  ['there is no health consult', puhui('health-consult'), { codes: ['NOT_IN_PLAN'] }],
  [
    'a relative is not served',
    askFor('puhui-2023', 'critical-expert-ward', {
      policy: { effectiveDate: '2025-05-20', coolingOffUntil: undefined },
    }),
    { codes: ['BENEFICIARY_NOT_ALLOWED'], quota: null },
  ],
]

describe('the term of puhui', () => golden(term))
describe('the illness of puhui', () => golden(illness))
describe('the admission note of puhui', () => golden(note))
describe('what else puhui gives', () => golden(rest))
