import { golden, type Row } from '../../support/expect'
import { ask, diagnosis, type PlanId, type ServiceId } from './plan'

/** Services named 重疾 for which a public hospital of second grade must have spoken. */
const CRITICAL: [PlanId, ServiceId][] = [
  ['2023-pro', 'critical-grade-a-expert-appointment'],
  ['2023-premier-2', 'critical-grade-a-expert-ward'],
  ['2023-premier-1', 'critical-grade-a-expert-surgery'],
  ['2022-pro', 'critical-escort'],
  ['2022-premier-1', 'critical-second-opinion'],
  ['2022-premier-3', 'critical-mdt-consult'],
  ['2023-premier-3', 'critical-overseas-assist'],
  ['wuyou-2023-pro', 'critical-grade-a-outpatient'],
  ['wuyou-2023-premier', 'critical-grade-a-second-opinion'],
  ['wuyou-2023-pro', 'critical-grade-a-ward-surgery'],
]

const missing: Row[2] = { missing: ['facts.diagnosis'] }
const tooLow: Row[2] = { codes: ['HOSPITAL_GRADE_TOO_LOW'] }

const TOLD: [string, object | undefined, Row[2]][] = [
  ['a suspicion serves', { status: 'suspected' }, {}],
  ['a malignant tumour is a critical illness', { category: 'malignant-tumour' }, {}],
  ['a recurrence serves', { first: false }, {}],
  ['when it was found is not asked', { on: undefined, first: undefined }, {}],
  ['one found years before the policy serves', { on: '2019-02-01' }, {}],
  ['one found in cooling-off serves', { on: '2024-06-10' }, {}],
  ['a public hospital of 2C is enough', { hospitalGrade: '2C' }, {}],
  ['untold, it is missing', undefined, missing],
  ['without its kind the whole is missing', { category: undefined }, missing],
  ['without the hospital’s grade too', { hospitalGrade: undefined }, missing],
  ['without the hospital’s ownership too', { hospitalPublic: undefined }, missing],
  [
    'no illness at all is told by that code alone',
    { status: 'none', category: undefined, hospitalGrade: undefined },
    { codes: ['DIAGNOSIS_NOT_CONFIRMED'] },
  ],
  ['a mild illness is not covered', { category: 'mild' }, { codes: ['DIAGNOSIS_NOT_COVERED'] }],
  [
    'nor a tumour that is not malignant',
    { category: 'tumour' },
    { codes: ['DIAGNOSIS_NOT_COVERED'] },
  ],
  ['nor a rare disease', { category: 'rare-disease' }, { codes: ['DIAGNOSIS_NOT_COVERED'] }],
  ['a hospital of grade one is too low', { hospitalGrade: '1' }, tooLow],
  ['a hospital without a grade too', { hospitalGrade: 'none' }, tooLow],
  ['a private hospital of the highest grade too', { hospitalPublic: false }, tooLow],
  [
    'a suspicion that was ruled out bars',
    { status: 'suspected', ruledOut: true },
    { codes: ['DIAGNOSIS_RULED_OUT'] },
  ],
  [
    'a mild illness of a private clinic, ruled out, is told all three',
    { category: 'mild', hospitalPublic: false, hospitalGrade: '1', ruledOut: true },
    { codes: ['DIAGNOSIS_NOT_COVERED', 'HOSPITAL_GRADE_TOO_LOW', 'DIAGNOSIS_RULED_OUT'] },
  ],
]

const critical = CRITICAL.flatMap(([plan, service]) =>
  TOLD.map(
    ([sentence, told, expected]): Row => [
      `${service}: ${sentence}`,
      ask(plan, service, { facts: { diagnosis: told && { ...diagnosis, ...told } } }),
      expected,
    ],
  ),
)

const OTHERS: [PlanId, ServiceId][] = [
  ['2023-pro', 'emergency-120-subsidy'],
  ['2021-pro', 'grade-a-expert-appointment'],
  ['2021-premier-1', 'grade-a-expert-ward'],
  ['2021-premier-1', 'grade-a-expert-surgery'],
  ['2021-pro', 'second-opinion'],
  ['2021-pro', 'mdt-consult'],
  ['2021-pro', 'overseas-assist'],
  ['2020-tier-1', 'expert-appointment'],
  ['2020-tier-1', 'expert-ward'],
  ['2019-tier-1', 'expert-surgery'],
  ['wuyou-2023-pro', 'cross-city-care'],
  ['wuyou-2023-premier', 'special-exam-fast-track'],
  ['wuyou-2023-pro', 'home-nursing-visit'],
  ['wuyou-2023-pro', 'remote-rehab-guidance'],
]

const others = OTHERS.flatMap(([plan, service]): Row[] => [
  [`${service} asks no illness`, ask(plan, service, { facts: { diagnosis: undefined } }), {}],
  [
    `${service} is not barred by one that was ruled out`,
    ask(plan, service, {
      facts: { diagnosis: { ...diagnosis, ruledOut: true, category: 'other' } },
    }),
    {},
  ],
  [
    `${service} asks no admission note, exam order, department or indication`,
    ask(plan, service, {
      facts: {
        admissionNote: null,
        examOrder: false,
        department: 'obstetrics',
        noIndication: true,
        conditions: ['infectious-disease', 'contract-exclusion'],
      },
    }),
    {},
  ],
])

const NAMED: [PlanId, ServiceId, boolean][] = [
  ['2023-pro', 'critical-grade-a-expert-appointment', false],
  ['2022-care', 'critical-grade-a-expert-appointment', false],
  ['2021-pro', 'grade-a-expert-appointment', false],
  ['2020-tier-2', 'expert-appointment', false],
  ['2019-tier-1', 'expert-appointment', false],
  ['2023-pro', 'critical-grade-a-expert-surgery', true],
  ['2021-pro', 'grade-a-expert-ward', true],
  ['2020-tier-1', 'expert-surgery', true],
  ['2023-pro', 'critical-mdt-consult', true],
  ['wuyou-2023-pro', 'critical-grade-a-outpatient', true],
  ['wuyou-2023-pro', 'critical-grade-a-ward-surgery', true],
]

const named = NAMED.map(([plan, service, may]): Row => {
  const asOf = plan === '2022-care' ? '2025-05-20' : '2025-08-20'
  return [
    `${plan}: a doctor ${may ? 'may' : 'may not'} be named for ${service}`,
    ask(plan, service, { asOf, facts: { namesDoctor: true } }),
    may ? {} : { codes: ['DOCTOR_NOT_SELECTABLE'] },
  ]
})

describe('the critical illness', () => golden(critical))
describe('services without an illness', () => golden(others))
describe('naming a doctor', () => golden(named))
