import { golden, type Row } from '../../support/expect'
import { ask, diagnosed, GREEN, greenOf } from './plan'

const STAND_ALONE = ['critical-case-manager', 'second-opinion-domestic', 'second-opinion-abroad']
const SUSPECTED_SERVES = [
  ...GREEN.filter((service) => !service.endsWith('tcm')),
  ...STAND_ALONE,
  'premium-ward',
]
const CONFIRMED_ONLY = [
  'green-tcm',
  'green-plus-tcm',
  'mdt-consult',
  'critical-caregiver',
  'advanced-therapy-outpatient',
  'advanced-therapy-inpatient',
  'advanced-therapy-japan',
  'genetic-test',
  'oncology-drug',
  'rare-disease-drug',
  'boao-drug',
]
const FIRST_ONLY = [...GREEN, 'premium-ward']
/** Where the handbook names the hospital that makes the diagnosis (Z5). */
const GRADED = [
  ...GREEN,
  ...STAND_ALONE,
  'mdt-consult',
  'advanced-therapy-outpatient',
  'advanced-therapy-inpatient',
  'advanced-therapy-japan',
  'genetic-test',
  'oncology-drug',
  'rare-disease-drug',
]
const UNGRADED = ['premium-ward', 'critical-caregiver', 'boao-drug']
const TUMOUR_ONLY = ['genetic-test', 'oncology-drug', 'boao-drug']
const CRITICAL = [...SUSPECTED_SERVES, 'green-tcm', 'mdt-consult', 'critical-caregiver']

describe('how sure the diagnosis must be', () => {
  golden([
    ...SUSPECTED_SERVES.map(
      (service): Row => [
        `a suspicion serves for ${service}`,
        diagnosed(service, { status: 'suspected' }),
        {},
      ],
    ),
    ...CONFIRMED_ONLY.map(
      (service): Row => [
        `${service} asks for a confirmed illness`,
        diagnosed(service, { status: 'suspected' }),
        { codes: ['DIAGNOSIS_NOT_CONFIRMED'] },
      ],
    ),
    ...[...SUSPECTED_SERVES, ...CONFIRMED_ONLY].map(
      (service): Row => [
        `${service}: no diagnosis at all is told by one code alone`,
        diagnosed(service, {
          status: 'none',
          category: 'other',
          on: '2020-01-01',
          hospitalGrade: '1',
          hospitalPublic: false,
          first: false,
          ruledOut: true,
        }),
        { codes: ['DIAGNOSIS_NOT_CONFIRMED'] },
      ],
    ),
    ...[...SUSPECTED_SERVES, ...CONFIRMED_ONLY].map(
      (service): Row => [
        `${service}: an untold diagnosis is missing`,
        ask(service, { facts: { diagnosis: undefined } }),
        { missing: ['facts.diagnosis'] },
      ],
    ),
  ])
})

describe('which illness', () => {
  golden([
    ...CRITICAL.map(
      (service): Row => [
        `a mild illness is not enough for ${service}`,
        diagnosed(service, { category: 'mild' }),
        { codes: ['DIAGNOSIS_NOT_COVERED'] },
      ],
    ),
    ...CRITICAL.map(
      (service): Row => [
        `a critical illness of any kind serves for ${service}`,
        diagnosed(service, { category: 'critical' }),
        {},
      ],
    ),
    ...TUMOUR_ONLY.flatMap((service): Row[] => [
      [
        `${service} is for malignant tumours, not for other critical illness`,
        diagnosed(service, { category: 'critical' }),
        { codes: ['DIAGNOSIS_NOT_COVERED'] },
      ],
      [
        `nor for a benign one: ${service}`,
        diagnosed(service, { category: 'tumour' }),
        { codes: ['DIAGNOSIS_NOT_COVERED'] },
      ],
    ]),
    [
      'advanced therapy is for any confirmed tumour',
      diagnosed('advanced-therapy-japan', { category: 'tumour' }),
      {},
    ],
    [
      'but not for a critical illness that is none',
      diagnosed('advanced-therapy-japan', { category: 'critical' }),
      { codes: ['DIAGNOSIS_NOT_COVERED'] },
    ],
    [
      'a tumour is no rare disease',
      diagnosed('rare-disease-drug', { category: 'malignant-tumour' }),
      { codes: ['DIAGNOSIS_NOT_COVERED'] },
    ],
    ...FIRST_ONLY.flatMap((service): Row[] => [
      [
        `a recurrence does not serve for ${service}`,
        diagnosed(service, { first: false }),
        { codes: ['DIAGNOSIS_NOT_COVERED'] },
      ],
      [
        `whether it is the first must be told for ${service}`,
        diagnosed(service, { first: undefined }),
        { missing: ['facts.diagnosis'] },
      ],
    ]),
    ...[...STAND_ALONE, 'mdt-consult', 'critical-caregiver', 'genetic-test'].map(
      (service): Row => [
        `${service} does not ask whether it is the first`,
        diagnosed(service, { first: undefined }),
        {},
      ],
    ),
  ])
})

describe('the diagnosing hospital (Z5 G11)', () => {
  golden([
    ...GRADED.flatMap((service): Row[] => [
      [`2C serves for ${service}`, diagnosed(service, { hospitalGrade: '2C' }), {}],
      [
        `grade one is too low for ${service}`,
        diagnosed(service, { hospitalGrade: '1' }),
        { codes: ['HOSPITAL_GRADE_TOO_LOW'] },
      ],
      [
        `a private hospital does not serve for ${service}`,
        diagnosed(service, { hospitalPublic: false }),
        { codes: ['HOSPITAL_GRADE_TOO_LOW'] },
      ],
      [
        `who owns it must be told for ${service}`,
        diagnosed(service, { hospitalPublic: undefined }),
        { missing: ['facts.diagnosis'] },
      ],
    ]),
    ...UNGRADED.map(
      (service): Row => [
        `${service} does not ask who made the diagnosis`,
        diagnosed(service, { hospitalGrade: undefined, hospitalPublic: false }),
        {},
      ],
    ),
  ])
})

const LATER_ITEMS = (['green', 'green-plus'] as const).flatMap((family) => greenOf(family).slice(3))

describe('a suspicion ruled out (Z4)', () => {
  golden([
    ...[...LATER_ITEMS, 'critical-case-manager'].map(
      (service): Row => [
        `ends ${service}`,
        diagnosed(service, { ruledOut: true }),
        { codes: ['DIAGNOSIS_RULED_OUT'] },
      ],
    ),
    ...(['green', 'green-plus'] as const)
      .flatMap((family) => greenOf(family).slice(0, 3))
      .map(
        (service): Row => [`does not end ${service}`, diagnosed(service, { ruledOut: true }), {}],
      ),
  ])
})
