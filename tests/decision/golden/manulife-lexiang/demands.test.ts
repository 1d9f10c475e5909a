import type { MaterialKind, MissingItem } from '../../../../shared/contracts/vocabulary'
import { type Change, fittingNote, MINOR, use } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, CRITICAL, GREEN, SERVICES, type ServiceId } from './plan'

const STAY = 'inpatient-surgery-coordination'

const PAPERS: Record<ServiceId, MaterialKind[]> = {
  'phone-doctor': [],
  'international-second-opinion': ['id-document', 'medical-record'],
  'outpatient-appointment': ['id-document', 'diagnosis-record'],
  'inpatient-surgery-coordination': ['id-document', 'diagnosis-record', 'admission-note'],
}
const missing = (kinds: readonly MaterialKind[]) =>
  kinds.map((kind): MissingItem => `materials.${kind}`)

const papers: Row[] = SERVICES.flatMap((service): Row[] => [
  [
    `${service} asks for its papers`,
    ask(service, { materials: [] }),
    { missing: missing(PAPERS[service]) },
  ],
  [`${service} asks for no other`, ask(service, { materials: PAPERS[service] }), {}],
])

const BARE: MaterialKind[] = ['id-document', 'diagnosis-record']
const stay = (change: Change) => ask(STAY, change)

const notes: Row[] = [
  [
    'a note of the wanted hospital is arranged within seven working days',
    stay({}),
    { dueBy: '2026-03-19', consumes: [`1 ${STAY}`], earliest: null },
  ],
  [
    'without a note a visit comes first, within five, and nothing further is taken',
    stay({ facts: { admissionNote: null }, materials: BARE }),
    { dueBy: '2026-03-17', consumes: [`1 ${STAY}`], note: '先帮您约一次门诊' },
  ],
  [
    'so it does when the outpatient use is gone',
    stay({
      facts: { admissionNote: null },
      materials: BARE,
      usage: [use('outpatient-appointment', '2025-06-18')],
    }),
    { dueBy: '2026-03-17', consumes: [`1 ${STAY}`] },
  ],
  [
    'a note of another hospital counts as none, and its paper is not asked for',
    stay({ facts: { admissionNote: { ...fittingNote, wantedHospital: false } }, materials: BARE }),
    { dueBy: '2026-03-17' },
  ],
  [
    'whether the hospital is in a network is not asked',
    stay({ facts: { admissionNote: { inNetwork: false, wantedHospital: true } } }),
    { dueBy: '2026-03-19' },
  ],
  [
    'a note that counts must be shown',
    stay({ materials: BARE }),
    { missing: ['materials.admission-note'], dueBy: '2026-03-19' },
  ],
  [
    'whether there is a note must be told',
    stay({ facts: { admissionNote: undefined }, materials: BARE }),
    { missing: ['facts.admissionNote'], dueBy: null },
  ],
  [
    'any hospital name will do: no list is printed',
    stay({ facts: { hospital: { name: '上海某某县人民医院' } } }),
    { dueBy: '2026-03-19' },
  ],
  [
    'the hospital sees no need and issues no note',
    stay({ facts: { admissionNote: null, noIndication: true } }),
    { codes: ['NO_INDICATION'] },
  ],
]

const barriers: Row[] = [
  ...GREEN.flatMap((service): Row[] => [
    ...['obstetrics', 'emergency', 'medical-technology'].map(
      (department): Row => [
        `${service} is not for ${department}`,
        ask(service, { facts: { department } }),
        { codes: ['DEPARTMENT_EXCLUDED'] },
      ],
    ),
    [`${service} is for psychiatry`, ask(service, { facts: { department: 'psychiatry' } }), {}],
    [
      `${service} asks for the department`,
      ask(service, { facts: { department: undefined } }),
      { missing: ['facts.department'] },
    ],
    [
      `${service} takes no doctor by name`,
      ask(service, { facts: { namesDoctor: true } }),
      { codes: ['DOCTOR_NOT_SELECTABLE'] },
    ],
  ]),
  [
    'a second opinion asks for neither department nor doctor, note nor fresh records',
    ask('international-second-opinion', {
      facts: {
        department: undefined,
        namesDoctor: true,
        admissionNote: undefined,
        recordsUpTo: undefined,
      },
    }),
    {},
  ],
  [
    'a visit needs no indication',
    ask('outpatient-appointment', { facts: { noIndication: true } }),
    {},
  ],
  ...CRITICAL.map(
    (service): Row => [
      `${service} names no excluded condition`,
      ask(service, { facts: { conditions: ['contract-exclusion', 'infectious-disease'] } }),
      {},
    ],
  ),
  [
    'everything that bars is told at once',
    stay({
      facts: { department: 'emergency', namesDoctor: true, noIndication: true },
      usage: [use(STAY, '2025-06-18')],
    }),
    {
      codes: ['QUOTA_EXHAUSTED', 'DEPARTMENT_EXCLUDED', 'DOCTOR_NOT_SELECTABLE', 'NO_INDICATION'],
    },
  ],
]

const days: Row[] = [
  [
    'a second opinion comes within eighteen working days',
    ask('international-second-opinion', { facts: { wantedOn: '2026-03-11' } }),
    { earliest: null, dueBy: '2026-04-03' },
  ],
  [
    'a visit comes within five working days, and no day is too near',
    ask('outpatient-appointment', { facts: { wantedOn: '2026-03-11' } }),
    { earliest: null, dueBy: '2026-03-17' },
  ],
  [
    'over Spring Festival with its make-up days',
    ask('outpatient-appointment', { asOf: '2026-02-14', facts: { diagnosis: undefined } }),
    { missing: ['facts.diagnosis'], dueBy: '2026-02-28' },
  ],
]

const by = (applicant: NonNullable<Change['applicant']>, change: Change = {}) =>
  ask('outpatient-appointment', { applicant, ...change })
const ofMinor = { policy: { insured: MINOR } }

const applicants: Row[] = [
  ...(['policyholder', 'guardian', 'relative', 'other'] as const).map(
    (applicant): Row => [
      `a ${applicant} may not file for an adult insured`,
      by(applicant),
      { codes: ['APPLICANT_NOT_ALLOWED'] },
    ],
  ),
  ['the guardian files for a minor', by('guardian', ofMinor), {}],
  [
    'and proves it',
    by('guardian', { ...ofMinor, materials: BARE }),
    { missing: ['materials.guardianship-proof'] },
  ],
  ...(['insured', 'policyholder', 'relative'] as const).map(
    (applicant): Row => [
      `a ${applicant} may not file for a minor`,
      by(applicant, ofMinor),
      { codes: ['GUARDIAN_REQUIRED'] },
    ],
  ),
  ['nobody else may', by('other', ofMinor), { codes: ['APPLICANT_NOT_ALLOWED'] }],
  [
    'an adult without capacity needs a guardian',
    by('insured', { policy: { insured: { birthDate: '1950-01-01', capacity: 'none' } } }),
    { codes: ['GUARDIAN_REQUIRED'] },
  ],
  [
    'a minor may not call the phone doctor alone',
    ask('phone-doctor', { applicant: 'insured', ...ofMinor }),
    { codes: ['GUARDIAN_REQUIRED'] },
  ],
  [
    'the guardian of a minor calls without any paper',
    ask('phone-doctor', { applicant: 'guardian', materials: [], ...ofMinor }),
    {},
  ],
]

describe('papers (二 (二), 三 (二); M10 G15)', () => golden(papers))
describe('with and without a note (三 (三)6; M5 M6 M10)', () => golden(notes))
describe('what else bars (三 (三); M7)', () => golden(barriers))
describe('promised days (二 (三), 三 (四); M6 G13)', () => golden(days))
describe('who may file (M1 G9 G15)', () => golden(applicants))
