import { golden, type Row } from '../../support/expect'
import { ask, SERVICES } from './plan'

const OUTPATIENT = ['outpatient-appointment', 'outpatient-appointment-open'] as const
const HOSPITAL = ['inpatient-coordination', 'surgery-coordination'] as const
const ONLINE = ['phone-doctor', 'text-consult'] as const
const EXCLUDED = [
  'obstetrics',
  'emergency',
  'cosmetic-dentistry',
  'reproductive-centre',
  'medical-technology',
]

const rows: Row[] = [
  ...OUTPATIENT.flatMap((service): Row[] => [
    ...EXCLUDED.map(
      (department): Row => [
        `${service} arranges nothing in ${department}`,
        ask(service, { facts: { department } }),
        { codes: ['DEPARTMENT_EXCLUDED'] },
      ],
    ),
    [`${service} takes psychiatry`, ask(service, { facts: { department: 'psychiatry' } }), {}],
    [
      `${service} needs the department told`,
      ask(service, { facts: { department: undefined } }),
      { missing: ['facts.department'] },
    ],
    [
      `${service} lets nobody name the doctor`,
      ask(service, { facts: { namesDoctor: true } }),
      { codes: ['DOCTOR_NOT_SELECTABLE'] },
    ],
  ]),
  ...HOSPITAL.flatMap((service): Row[] => [
    [
      `${service} is not arranged without an indication`,
      ask(service, { facts: { noIndication: true } }),
      { codes: ['NO_INDICATION'] },
    ],
    [
      `${service} tells of an infectious disease and does not bar it`,
      ask(service, { facts: { conditions: ['infectious-disease'] } }),
      { note: '传染病' },
    ],
    [
      `${service} reads neither department nor doctor`,
      ask(service, { facts: { department: 'obstetrics', namesDoctor: true } }),
      {},
    ],
  ]),
  [
    'an operation without admission is not covered',
    ask('surgery-coordination', { facts: { procedure: 'outpatient-surgery' } }),
    { codes: ['CONDITION_EXCLUDED'] },
  ],
  [
    'the kind of operation must be told',
    ask('surgery-coordination', { facts: { procedure: undefined } }),
    { missing: ['facts.procedure'] },
  ],
  [
    'an admission asks for no operation',
    ask('inpatient-coordination', { facts: { procedure: undefined } }),
    {},
  ],
  [
    'a nurse at home does nothing invasive',
    ask('home-nursing-guidance', { facts: { nursing: { kind: 'basic', invasive: true } } }),
    { codes: ['CONDITION_EXCLUDED'] },
  ],
  [
    'any kind of nursing that is not invasive is taught',
    ask('home-nursing-guidance', { facts: { nursing: { kind: 'specialty' } } }),
    {},
  ],
  [
    'the nursing wanted must be told',
    ask('home-nursing-guidance', { facts: { nursing: undefined } }),
    { missing: ['facts.nursing'] },
  ],
  ...ONLINE.flatMap((service): Row[] => [
    [
      `${service} answers nothing on the mind`,
      ask(service, { facts: { topic: 'mental' } }),
      { codes: ['CONDITION_EXCLUDED'] },
    ],
    [`${service} answers on skin`, ask(service, { facts: { topic: 'skin' } }), {}],
    [`${service} asks for no topic`, ask(service), {}],
  ]),
  ...SERVICES.map(
    (service): Row => [
      `${service} reads no hospital, city, cause or circumstance of other handbooks`,
      ask(service, {
        facts: {
          hospital: { grade: 'none', public: false, ward: 'observation' },
          city: '拉萨市',
          urban: false,
          cause: 'accident',
          setting: 'outpatient',
          distanceKm: 5000,
          tripDays: 400,
          amount: 1_000_000,
          conditions: ['contract-exclusion', 'childbirth', 'mental-illness', 'symptoms'],
          examOrder: false,
          married: false,
        },
      }),
      {},
    ],
  ),
]

describe('what is not arranged (4.1–4.9; K13)', () => golden(rows))
