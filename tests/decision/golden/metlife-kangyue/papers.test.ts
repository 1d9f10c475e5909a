import type { MaterialKind } from '../../../../shared/contracts/vocabulary'
import { MINOR } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, askFor, daughter, type ServiceId } from './plan'

const PAPERS: [ServiceId, MaterialKind[]][] = [
  ['phone-doctor', []],
  ['text-consult', []],
  ['outpatient-appointment', ['id-document', 'diagnosis-record']],
  ['outpatient-appointment-open', ['id-document']],
  ['inpatient-coordination', ['id-document', 'diagnosis-record']],
  ['surgery-coordination', ['id-document', 'diagnosis-record']],
  ['hospital-guide', ['id-document', 'diagnosis-record']],
  ['international-consult', ['diagnosis-record', 'medical-record']],
  ['overseas-care', ['diagnosis-record']],
  ['home-nursing-guidance', ['id-document', 'diagnosis-record']],
]
const missing = (kinds: MaterialKind[]) => ({
  missing: kinds.map((kind) => `materials.${kind}` as const),
})

const required: Row[] = PAPERS.flatMap(([service, kinds]): Row[] => [
  [
    `${service} asks for ${kinds.join(' and ') || 'no paper'}`,
    ask(service, { materials: [] }),
    missing(kinds),
  ],
  [`${service} asks for nothing more`, ask(service, { materials: kinds }), {}],
])

const noProof = (kinds: MaterialKind[]) => kinds.filter((kind) => kind !== 'guardianship-proof')
const guardianship: Row[] = [
  ...PAPERS.flatMap(([service, kinds]): Row[] => [
    [
      `a guardian who files ${service} for a minor ${kinds.length > 0 ? 'proves it' : 'need not prove it'}`,
      ask(service, {
        applicant: 'guardian',
        policy: { insured: MINOR },
        materials: noProof(kinds),
      }),
      missing(kinds.length > 0 ? ['guardianship-proof'] : []),
    ],
  ]),
  [
    'a policyholder who files for a minor proves it too',
    ask('hospital-guide', {
      applicant: 'policyholder',
      policy: { insured: MINOR },
      materials: ['id-document', 'diagnosis-record'],
    }),
    missing(['guardianship-proof']),
  ],
  [
    'a guardian of an adult without capacity proves it',
    ask('outpatient-appointment-open', {
      applicant: 'guardian',
      policy: { insured: { birthDate: '1985-05-01', capacity: 'none' } },
      materials: ['id-document'],
    }),
    missing(['guardianship-proof']),
  ],
  [
    'a guardian of a minor relative proves it',
    askFor('hospital-guide', {
      applicant: 'guardian',
      who: daughter,
      materials: ['id-document', 'diagnosis-record'],
    }),
    missing(['guardianship-proof']),
  ],
  [
    'an insured parent who files for a minor child proves nothing',
    askFor('hospital-guide', { who: daughter, materials: ['id-document', 'diagnosis-record'] }),
    {},
  ],
  [
    'with the proof the case is whole',
    ask('hospital-guide', {
      applicant: 'guardian',
      policy: { insured: MINOR },
      materials: ['id-document', 'diagnosis-record', 'guardianship-proof'],
    }),
    {},
  ],
]

const consult = (recordsUpTo: string | undefined, asOf = '2026-03-10') =>
  ask('international-consult', { asOf, facts: { recordsUpTo } })
const records: Row[] = [
  ['records exactly six months old serve', consult('2025-09-10'), {}],
  [
    'a day older and the record is missing though uploaded',
    consult('2025-09-09'),
    { ...missing(['medical-record']), note: '6 个月' },
  ],
  ['six months before 31 August end with February', consult('2026-02-28', '2026-08-31'), {}],
  ['and not before it', consult('2026-02-27', '2026-08-31'), missing(['medical-record'])],
  ['how recent they are must be told', consult(undefined), { missing: ['facts.recordsUpTo'] }],
  [
    'facts and papers are missing together',
    ask('international-consult', {
      facts: { recordsUpTo: undefined, diagnosis: undefined },
      materials: [],
    }),
    {
      missing: [
        'facts.diagnosis',
        'facts.recordsUpTo',
        'materials.diagnosis-record',
        'materials.medical-record',
      ],
    },
  ],
  [
    'overseas-care reads no record',
    ask('overseas-care', { facts: { recordsUpTo: undefined } }),
    {},
  ],
]

describe('papers each service asks for (K12 G15)', () => golden(required))
describe('proof of guardianship (5.4; G15)', () => golden(guardianship))
describe('records of the last six months (4.7 注意1; K12 K16)', () => golden(records))
