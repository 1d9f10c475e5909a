import type { MissingItem } from '../../../../shared/contracts/vocabulary'
import type { ApplyInput, FactsInput } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, GREEN, SERVICES } from './plan'

/** Every paper is there, but of the facts only these are told. */
const silent = (service: string, facts: FactsInput = {}): ApplyInput => ({ ...ask(service), facts })

const ILL: MissingItem[] = ['facts.diagnosis']

const UNTOLD: Record<string, MissingItem[]> = {
  'video-consult': [],
  'text-consult': [],
  'cancer-screening': ['facts.package'],
  'anhuijian-checkup': [],
  'online-consult-drug-payment': [],
  'direct-billing': [],
  'pre-authorisation': [],
  'premium-ward': [...ILL, 'facts.admissionNote', 'facts.hospital'],
  'city-car': ['facts.leg', 'facts.distanceKm'],
  ...Object.fromEntries(
    GREEN.map((service): [string, MissingItem[]] => [
      service,
      [
        ...ILL,
        ...(service.startsWith('green-plus') ? (['facts.hospital'] as const) : []),
        ...(service.endsWith('-inpatient') ? (['facts.admissionNote'] as const) : []),
        ...(service.endsWith('-nutrition') ? (['facts.discharge'] as const) : []),
      ],
    ]),
  ),
  'medical-advance': ['facts.setting', 'facts.city', 'facts.hospital', 'facts.amount'],
  'advanced-therapy-outpatient': ILL,
  'advanced-therapy-inpatient': ILL,
  'advanced-therapy-japan': ILL,
  'outpatient-escort': ['facts.setting'],
  'inpatient-escort': ['facts.leg', 'facts.setting'],
  'emergency-rescue': ['facts.distanceKm', 'facts.tripDays'],
  'critical-case-manager': ILL,
  'critical-caregiver': [...ILL, 'facts.setting', 'facts.hospital', 'facts.days'],
  'second-opinion-domestic': ILL,
  'second-opinion-abroad': ILL,
  'mdt-consult': ILL,
  'post-surgery-nursing': ['facts.discharge', 'facts.nursing'],
  'post-surgery-counselling': ['facts.discharge'],
  'genetic-test': ILL,
  'oncology-drug': [...ILL, 'facts.prescription'],
  'rare-disease-drug': [...ILL, 'facts.hospital', 'facts.prescription'],
  'boao-drug': ILL,
}

/** What an untold yes-or-no bars, since it is no (G16). */
const TOLD_YES: Record<string, FactsInput> = {
  'green-exam-fast-track': { examOrder: true },
  'green-plus-exam-fast-track': { examOrder: true },
  'critical-caregiver': { urban: true },
  'post-surgery-nursing': { urban: true },
}

describe('nothing told: each service names what it must know, and no more (G16)', () => {
  golden(
    SERVICES.map(
      (service): Row => [
        `${service}: ${UNTOLD[service]!.length} facts`,
        silent(service, TOLD_YES[service]),
        { missing: UNTOLD[service]! },
      ],
    ),
  )
})

describe('an untold yes-or-no is a no (G16)', () => {
  golden([
    ...['green', 'green-plus'].map(
      (family): Row => [
        `${family}: no exam order`,
        silent(`${family}-exam-fast-track`),
        { codes: ['EXAM_ORDER_REQUIRED'] },
      ],
    ),
    [
      'no urban area for a caregiver',
      silent('critical-caregiver'),
      { codes: ['CITY_NOT_COVERED'] },
    ],
    ['nor for a nurse', silent('post-surgery-nursing'), { codes: ['CITY_NOT_COVERED'] }],
    [
      'no operation',
      silent('post-surgery-counselling', { discharge: { on: '2026-03-05' } }),
      { codes: ['CONDITION_EXCLUDED'] },
    ],
    [
      'not a critical discharge: two visits, and the kind of care is asked',
      silent('post-surgery-nursing', {
        urban: true,
        discharge: { on: '2026-03-05', surgery: true },
      }),
      { missing: ['facts.nursing'], quota: { limit: 2 } },
    ],
    [
      'not to be had in hospital',
      ask('oncology-drug', { facts: { prescription: { days: 30 } } }),
      {},
    ],
  ])
})

describe('a member that no rule needs may stay untold (G16)', () => {
  golden([
    [
      'days of the drug for a rare disease',
      ask('rare-disease-drug', { facts: { prescription: { buyableInHospital: false } } }),
      {},
    ],
    [
      'days of the drug for a tumour are needed',
      ask('oncology-drug', { facts: { prescription: { buyableInHospital: false } } }),
      { missing: ['facts.prescription'] },
    ],
    [
      'the day of discharge for a nutrition plan',
      ask('green-nutrition', { facts: { discharge: { surgery: true } } }),
      {},
    ],
    [
      'the grade of a PLUS hospital',
      ask('green-plus-tcm', { facts: { hospital: { public: true, ward: 'international' } } }),
      {},
    ],
    [
      'the ward where a bill is advanced',
      ask('medical-advance', { facts: { hospital: { public: true, grade: '2C' } } }),
      {},
    ],
    [
      'the ward on a note, when the hospital tells it',
      ask('premium-ward', {
        facts: { admissionNote: { inNetwork: false, wantedHospital: false } },
      }),
      {},
    ],
    [
      'who diagnosed, for a caregiver',
      ask('critical-caregiver', {
        facts: { diagnosis: { status: 'confirmed', category: 'critical', on: '2026-02-20' } },
      }),
      {},
    ],
    [
      'whether it is the first, for a second opinion',
      ask('second-opinion-abroad', {
        facts: {
          diagnosis: {
            status: 'suspected',
            category: 'critical',
            on: '2026-02-20',
            hospitalGrade: '2C',
            hospitalPublic: true,
          },
        },
      }),
      {},
    ],
  ])
})
