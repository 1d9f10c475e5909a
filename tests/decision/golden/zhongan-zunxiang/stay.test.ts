import { use } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, FAMILIES, greenOf } from './plan'

const note = (change: object) =>
  ({ inNetwork: true, wantedHospital: true, ward: 'vip', ...change }) as const
const DOCTOR_BARRED = [
  ...FAMILIES.flatMap((family) => [
    `${family}-remote-consult`,
    `${family}-expert-outpatient`,
    `${family}-inpatient`,
    `${family}-surgery`,
    `${family}-revisit`,
  ]),
  'advanced-therapy-outpatient',
  'advanced-therapy-inpatient',
  'second-opinion-domestic',
  'mdt-consult',
]
const DOCTOR_FREE = [
  'green-tcm',
  'green-exam-fast-track',
  'second-opinion-abroad',
  'advanced-therapy-japan',
  'direct-billing',
]
const NEEDS_INDICATION = [
  ...FAMILIES.flatMap((family) => [`${family}-inpatient`, `${family}-surgery`]),
  'premium-ward',
  'advanced-therapy-inpatient',
]

describe('asking for one doctor (Z4 Z11 Z15)', () => {
  golden([
    ...DOCTOR_BARRED.map(
      (service): Row => [
        `${service} takes no named doctor`,
        ask(service, { facts: { namesDoctor: true } }),
        { codes: ['DOCTOR_NOT_SELECTABLE'] },
      ],
    ),
    ...DOCTOR_FREE.map(
      (service): Row => [
        `${service} does not mind`,
        ask(service, { facts: { namesDoctor: true } }),
        {},
      ],
    ),
  ])
})

describe('no need for admission or operation (Z23)', () => {
  golden([
    ...NEEDS_INDICATION.map(
      (service): Row => [
        `ends ${service}`,
        ask(service, { facts: { noIndication: true } }),
        { codes: ['NO_INDICATION'] },
      ],
    ),
    [
      'means nothing to an expert visit',
      ask('green-expert-outpatient', { facts: { noIndication: true } }),
      {},
    ],
  ])
})

describe('the green channels (Z4)', () => {
  golden([
    ...FAMILIES.flatMap((family): Row[] => [
      [
        `${family}: no admission note, no bed`,
        ask(`${family}-inpatient`, { facts: { admissionNote: null } }),
        { codes: ['ADMISSION_NOTE_REQUIRED'] },
      ],
      [
        `${family}: the note must be of the hospital wanted`,
        ask(`${family}-inpatient`, { facts: { admissionNote: note({ wantedHospital: false }) } }),
        { codes: ['ADMISSION_NOTE_REQUIRED'] },
      ],
      [
        `${family}: it need not be of a network`,
        ask(`${family}-inpatient`, { facts: { admissionNote: note({ inNetwork: false }) } }),
        {},
      ],
      [
        `${family}: whether there is a note must be told`,
        ask(`${family}-inpatient`, { facts: { admissionNote: undefined } }),
        { missing: ['facts.admissionNote'] },
      ],
      [
        `${family}: an operation needs no note`,
        ask(`${family}-surgery`, { facts: { admissionNote: null } }),
        {},
      ],
      [
        `${family}: no exam order, no fast track`,
        ask(`${family}-exam-fast-track`, { facts: { examOrder: false } }),
        { codes: ['EXAM_ORDER_REQUIRED'] },
      ],
      [
        `${family}: an untold exam order is none`,
        ask(`${family}-exam-fast-track`, { facts: { examOrder: undefined } }),
        { codes: ['EXAM_ORDER_REQUIRED'] },
      ],
      [
        `${family}: a nutrition plan follows a discharge`,
        ask(`${family}-nutrition`, { facts: { discharge: undefined } }),
        { missing: ['facts.discharge'] },
      ],
      ...(['hospital-visit', 'follow-up'] as const).flatMap((item): Row[] => [
        [
          `${family}-${item} follows an arranged stay`,
          ask(`${family}-${item}`, { usage: [] }),
          { codes: ['PREREQUISITE_MISSING'] },
        ],
        [
          `${family}-${item}: one applied for serves`,
          ask(`${family}-${item}`, {
            usage: [use(`${family}-inpatient`, '2026-03-01', { state: 'held' })],
          }),
          {},
        ],
        [
          `${family}-${item}: a released one does not`,
          ask(`${family}-${item}`, {
            usage: [use(`${family}-inpatient`, '2026-03-01', { state: 'released' })],
          }),
          { codes: ['PREREQUISITE_MISSING'] },
        ],
        [
          `${family}-${item}: one of an earlier policy year serves`,
          ask(`${family}-${item}`, {
            asOf: '2027-03-10',
            usage: [use(`${family}-inpatient`, '2026-12-01')],
          }),
          {},
        ],
        [
          `${family}-${item}: a surgery alone does not`,
          ask(`${family}-${item}`, { usage: [use(`${family}-surgery`, '2026-03-01')] }),
          { codes: ['PREREQUISITE_MISSING'] },
        ],
      ]),
      ...(['expert-outpatient', 'inpatient', 'surgery'] as const).map(
        (item): Row => [
          `${family}-revisit follows ${item}`,
          ask(`${family}-revisit`, { usage: [use(`${family}-${item}`, '2026-03-01')] }),
          {},
        ],
      ),
      [
        `${family}-revisit: one only applied for does not serve`,
        ask(`${family}-revisit`, {
          usage: [use(`${family}-expert-outpatient`, '2026-03-01', { state: 'held' })],
        }),
        { codes: ['PREREQUISITE_MISSING'] },
      ],
    ]),
    [
      'a stay by the ordinary channel opens nothing in PLUS',
      ask('green-plus-hospital-visit', { usage: [use('green-inpatient', '2026-03-01')] }),
      { codes: ['PREREQUISITE_MISSING'] },
    ],
    [
      'nor the other way round',
      ask('green-revisit', { usage: [use('green-plus-expert-outpatient', '2026-03-01')] }),
      { codes: ['PREREQUISITE_MISSING'] },
    ],
  ])
})

describe('PLUS is for the premium wards of public hospitals (绿通PLUS 2; Z4)', () => {
  golden(
    greenOf('green-plus').flatMap((service): Row[] => [
      [
        `${service} not in an ordinary ward`,
        ask(service, { facts: { hospital: { public: true, ward: 'ordinary' } } }),
        { codes: ['HOSPITAL_NOT_ALLOWED'] },
      ],
      [
        `${service} not in a private hospital`,
        ask(service, { facts: { hospital: { public: false, ward: 'vip' } } }),
        { codes: ['HOSPITAL_NOT_ALLOWED'] },
      ],
      [
        `${service} in an international ward`,
        ask(service, { facts: { hospital: { public: true, ward: 'international' } } }),
        {},
      ],
      [
        `${service}: an untold ward is missing`,
        ask(service, { facts: { hospital: { public: true, grade: '3A' } } }),
        { missing: ['facts.hospital'] },
      ],
    ]),
  )
})

describe('the reserved ward (高端病房 2; Z7)', () => {
  const ward = (ward: 'ordinary' | 'special' | 'vip' | 'international') =>
    ask('premium-ward', {
      facts: { admissionNote: note({ ward }), hospital: { grade: '2C', public: true } },
    })
  golden([
    ['a note for a special ward serves', ward('special'), {}],
    ['for an international one too', ward('international'), {}],
    ['for an ordinary one not', ward('ordinary'), { codes: ['HOSPITAL_NOT_ALLOWED'] }],
    [
      'no note at all',
      ask('premium-ward', { facts: { admissionNote: null } }),
      { codes: ['ADMISSION_NOTE_REQUIRED'] },
    ],
    [
      'a hospital of grade one',
      ask('premium-ward', { facts: { hospital: { grade: '1', public: true, ward: 'vip' } } }),
      { codes: ['HOSPITAL_NOT_ALLOWED'] },
    ],
    [
      'a private hospital',
      ask('premium-ward', { facts: { hospital: { grade: '3A', public: false, ward: 'vip' } } }),
      { codes: ['HOSPITAL_NOT_ALLOWED'] },
    ],
    [
      'a note that names no ward takes it from the hospital told',
      ask('premium-ward', {
        facts: {
          admissionNote: note({ ward: undefined }),
          hospital: { grade: '3A', public: true, ward: 'ordinary' },
        },
      }),
      { codes: ['HOSPITAL_NOT_ALLOWED'] },
    ],
    [
      'a note of another hospital than the wanted one is not asked about',
      ask('premium-ward', { facts: { admissionNote: note({ wantedHospital: false }) } }),
      {},
    ],
    [
      'an untold hospital is missing',
      ask('premium-ward', { facts: { hospital: undefined } }),
      { missing: ['facts.hospital'] },
    ],
  ])
})
