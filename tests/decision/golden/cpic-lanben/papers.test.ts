import type { MissingItem } from '../../../../shared/contracts/vocabulary'
import { MINOR } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, askFor, type PlanId, type ServiceId, son } from './plan'

const ID: MissingItem = 'materials.id-document'
const RECORD: MissingItem = 'materials.diagnosis-record'

/** What each service asks for, by ruling C12. */
const PAPERS: [PlanId, ServiceId, MissingItem[]][] = [
  ['2023-pro', 'health-consult', []],
  ['2022-care', 'video-doctor-pro', []],
  ['2020-tier-3', 'video-doctor-plus', []],
  ['2020-tier-4', 'video-doctor-premier', []],
  ['wuyou-2023-pro', 'grade-a-video-consult', []],
  ['2020-tier-1', 'online-pharmacy', []],
  ['wuyou-2023-pro', 'wuyou-case-manager', []],
  ['wuyou-2023-pro', 'personal-care-plan', [ID]],
  ['wuyou-2023-pro', 'full-medical-escort', [ID]],
  ['wuyou-2023-premier', 'special-exam-fast-track', [ID]],
  ['wuyou-2023-pro', 'cross-city-care', [ID]],
  ['wuyou-2023-pro', 'remote-rehab-guidance', [ID]],
  ['wuyou-2023-pro', 'home-nursing-visit', [ID]],
  ['2020-tier-1', 'expert-appointment', [ID]],
  ['2020-tier-1', 'expert-ward', [ID]],
  ['2020-tier-1', 'expert-surgery', [ID]],
  ['2020-tier-1', 'escort', [ID]],
  ['2021-pro', 'grade-a-expert-appointment', [ID]],
  ['2021-pro', 'grade-a-expert-ward', [ID]],
  ['2021-pro', 'grade-a-expert-surgery', [ID]],
  ['2021-pro', 'second-opinion', [ID]],
  ['2021-pro', 'mdt-consult', [ID]],
  ['2021-pro', 'overseas-assist', [ID]],
  ['2023-pro', 'emergency-120-subsidy', [ID, 'materials.cost-proof']],
  ['2023-pro', 'critical-grade-a-expert-appointment', [ID, RECORD]],
  ['2023-pro', 'critical-grade-a-expert-ward', [ID, RECORD]],
  ['2023-pro', 'critical-grade-a-expert-surgery', [ID, RECORD]],
  ['2023-pro', 'critical-escort', [ID, RECORD]],
  ['2023-pro', 'critical-second-opinion', [ID, RECORD]],
  ['2023-pro', 'critical-mdt-consult', [ID, RECORD]],
  ['2023-pro', 'critical-overseas-assist', [ID, RECORD]],
  ['wuyou-2023-pro', 'critical-grade-a-outpatient', [ID, RECORD]],
  ['wuyou-2023-pro', 'critical-grade-a-second-opinion', [ID, RECORD]],
  ['wuyou-2023-pro', 'critical-grade-a-ward-surgery', [ID, RECORD]],
  ['puhui-2023', 'critical-expert-appointment', [ID, RECORD]],
  ['puhui-2023', 'critical-expert-ward', [ID, RECORD, 'materials.admission-note']],
  ['puhui-2023', 'critical-expert-surgery', [ID, RECORD]],
]

const DAY = '2024-12-10'

const papers = PAPERS.flatMap(([plan, service, missing]): Row[] => [
  [
    `${service} without a paper misses ${missing.length}`,
    ask(plan, service, { asOf: DAY, materials: [] }),
    { missing },
  ],
  [
    `a guardian for a minor adds proof of guardianship to ${service} only where papers are asked`,
    ask(plan, service, {
      asOf: DAY,
      applicant: 'guardian',
      materials: [],
      policy: { insured: MINOR },
    }),
    { missing: missing.length > 0 ? [...missing, 'materials.guardianship-proof'] : [] },
  ],
])

const rest: Row[] = [
  [
    'nothing told and nothing uploaded: facts first, then papers',
    ask('puhui-2023', 'critical-expert-ward', {
      asOf: DAY,
      materials: [],
      facts: { diagnosis: undefined, admissionNote: undefined },
    }),
    {
      missing: ['facts.diagnosis', 'facts.admissionNote', ID, RECORD, 'materials.admission-note'],
    },
  ],
  [
    'a medical record does not stand for the diagnosis record',
    ask('2023-pro', 'critical-escort', { materials: ['id-document', 'medical-record'] }),
    { missing: [RECORD] },
  ],
  [
    'the guardian of an adult without capacity proves it too',
    ask('2021-pro', 'escort', {
      applicant: 'guardian',
      materials: ['id-document'],
      policy: { insured: { birthDate: '1960-01-01', capacity: 'none' } },
    }),
    { missing: ['materials.guardianship-proof'] },
  ],
  [
    'so does the guardian of a minor relative',
    askFor('2021-premier-2', 'escort', {
      beneficiary: son,
      applicant: 'guardian',
      materials: ['id-document'],
    }),
    { missing: ['materials.guardianship-proof'] },
  ],
  [
    'an insured parent who files for a minor child does not',
    askFor('2021-premier-2', 'escort', { beneficiary: son, materials: ['id-document'] }),
    {},
  ],
  [
    'the ambulance is paid up to 200; more is no barrier',
    ask('2023-pro', 'emergency-120-subsidy', { facts: { amount: 860 } }),
    { note: '200' },
  ],
  [
    'critical services tell that the company reviews them',
    ask('2023-pro', 'critical-escort'),
    { note: '审核' },
  ],
  ['escorts tell their seventy-five cities', ask('2021-pro', 'escort'), { note: '75' }],
]

describe('papers', () => golden(papers))
describe('papers and notes besides', () => golden(rest))
