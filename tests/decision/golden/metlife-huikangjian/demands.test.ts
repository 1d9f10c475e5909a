import type { MaterialKind, MissingItem } from '../../../../shared/contracts/vocabulary'
import { golden, type Row } from '../../support/expect'
import { ask, SERVICES, type ServiceId, STAYS } from './plan'

const VISITS = ['outpatient-appointment', 'domestic-visit-after-consult'] as const

const PAPERS: Record<ServiceId, MaterialKind[]> = {
  'global-consult': ['diagnosis-record', 'medical-record'],
  'outpatient-appointment': ['id-document', 'diagnosis-record'],
  'inpatient-coordination': ['id-document', 'diagnosis-record'],
  'surgery-coordination': ['id-document', 'diagnosis-record'],
  'overseas-care': ['diagnosis-record', 'medical-record'],
  'domestic-visit-after-consult': ['id-document', 'diagnosis-record'],
}

const papers: Row[] = SERVICES.flatMap((service): Row[] => [
  [
    `${service} asks for its papers`,
    ask(service, { materials: [] }),
    { missing: PAPERS[service].map((kind): MissingItem => `materials.${kind}`) },
  ],
  [`${service} asks for no other`, ask(service, { materials: PAPERS[service] }), {}],
])

const consult = (recordsUpTo: string | undefined, asOf = '2026-03-10') =>
  ask('global-consult', { asOf, facts: { recordsUpTo } })

const records: Row[] = [
  ['records of exactly six months ago serve', consult('2025-09-10'), {}],
  [
    'records a day older leave the paper missing though uploaded',
    consult('2025-09-09'),
    { missing: ['materials.medical-record'], note: '6 个月' },
  ],
  [
    'six months back from the 31st end with the shorter month',
    consult('2026-02-28', '2026-08-31'),
    {},
  ],
  ['the date of the records must be told', consult(undefined), { missing: ['facts.recordsUpTo'] }],
  [
    'overseas care asks for records of any age',
    ask('overseas-care', { facts: { recordsUpTo: '2024-01-01' } }),
    {},
  ],
]

const departments: Row[] = VISITS.flatMap((service): Row[] => [
  ...['obstetrics', 'emergency', 'medical-technology'].map(
    (department): Row => [
      `${service} is not for ${department}`,
      ask(service, { facts: { department } }),
      { codes: ['DEPARTMENT_EXCLUDED'] },
    ],
  ),
  ...['reproductive-centre', 'cosmetic-dentistry', 'psychiatry', '心内科'].map(
    (department): Row => [
      `${service} is for ${department}`,
      ask(service, { facts: { department } }),
      {},
    ],
  ),
  [
    `${service} asks for the department`,
    ask(service, { facts: { department: undefined } }),
    { missing: ['facts.department'] },
  ],
])

const elsewhere: Row[] = [...STAYS, 'global-consult' as const, 'overseas-care' as const].map(
  (service) => [
    `${service} asks for no department`,
    ask(service, { facts: { department: undefined, procedure: undefined } }),
    {},
  ],
)

const barriers: Row[] = [
  ...SERVICES.flatMap((service): Row[] => [
    [
      `${service} is not given where the contract excludes`,
      ask(service, { facts: { conditions: ['contract-exclusion'] } }),
      { codes: ['CONDITION_EXCLUDED'] },
    ],
    [
      `${service} knows no other exclusion`,
      ask(service, {
        facts: { conditions: ['mental-illness', 'infectious-disease', 'childbirth', 'symptoms'] },
      }),
      {},
    ],
  ]),
  ...[...VISITS, ...STAYS].map(
    (service): Row => [
      `${service} takes no doctor by name`,
      ask(service, { facts: { namesDoctor: true } }),
      { codes: ['DOCTOR_NOT_SELECTABLE'] },
    ],
  ),
  ...(['global-consult', 'overseas-care'] as const).map(
    (service): Row => [
      `${service} does not mind a doctor's name`,
      ask(service, { facts: { namesDoctor: true } }),
      {},
    ],
  ),
  ...STAYS.flatMap((service): Row[] => [
    [
      `${service} needs an indication`,
      ask(service, { facts: { noIndication: true } }),
      { codes: ['NO_INDICATION'] },
    ],
    [
      `${service} warns of an infectious disease`,
      ask(service, { facts: { conditions: ['infectious-disease'] } }),
      { note: '传染' },
    ],
    [
      `${service} does not ask where the operation is done`,
      ask(service, { facts: { procedure: 'outpatient-surgery' } }),
      {},
    ],
  ]),
  ...(['global-consult', 'overseas-care', ...VISITS] as const).map(
    (service): Row => [
      `${service} needs no indication for a stay`,
      ask(service, { facts: { noIndication: true } }),
      {},
    ],
  ),
  [
    'everything that bars a stay is told at once',
    ask('inpatient-coordination', {
      facts: { conditions: ['contract-exclusion'], namesDoctor: true, noIndication: true },
    }),
    { codes: ['CONDITION_EXCLUDED', 'DOCTOR_NOT_SELECTABLE', 'NO_INDICATION'] },
  ],
]

describe('papers (4.1 注意事项1–2, 4.2 注意事项1, 4.3 注意事项1, 4.4 注意事项1, 4.5 服务流程3; H7 G15)', () =>
  golden(papers))
describe('records of the last half year (4.1 注意事项2; H7 K12 K16)', () => golden(records))
describe('departments (4.2 注意事项5; H7)', () => {
  golden(departments)
  golden(elsewhere)
})
describe('what else bars (2.3, 4.2 注意事项7, 4.3 注意事项4–5, 4.4 注意事项4–5; H7 H10)', () =>
  golden(barriers))
