import type { FactsInput } from '../../support/cases'
import { soundDiagnosis } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, type ServiceId, SHARED } from './plan'

type Told = NonNullable<FactsInput['diagnosis']>
const ill = (service: ServiceId, change: Partial<Told>) =>
  ask(service, { facts: { diagnosis: { ...soundDiagnosis, ...change } } })

const illness: Row[] = [
  ...SHARED.map(
    (service): Row => [
      `${service} wants a confirmed illness`,
      ill(service, { status: 'suspected' }),
      { codes: ['DIAGNOSIS_NOT_CONFIRMED'] },
    ],
  ),
  ...(['critical', 'malignant-tumour', 'mild'] as const).map(
    (category): Row => [
      `${category} is a designated illness`,
      ill('hospital-guide', { category }),
      {},
    ],
  ),
  ...(['tumour', 'rare-disease', 'other'] as const).map(
    (category): Row => [
      `${category} is not a designated illness`,
      ill('hospital-guide', { category }),
      { codes: ['DIAGNOSIS_NOT_COVERED'] },
    ],
  ),
  ...SHARED.filter((id) => id !== 'overseas-care').map(
    (service): Row => [
      `${service} is for the first diagnosis only`,
      ill(service, { first: false }),
      { codes: ['DIAGNOSIS_NOT_COVERED'] },
    ],
  ),
  ['overseas-care serves a recurrence too', ill('overseas-care', { first: false }), {}],
  [
    'not covered and not the first is one barrier',
    ill('hospital-guide', { first: false, category: 'other' }),
    { codes: ['DIAGNOSIS_NOT_COVERED'] },
  ],
  [
    'no illness at all is not confirmed, and nothing else is said of it',
    ask('outpatient-appointment', { facts: { diagnosis: { status: 'none' } } }),
    { codes: ['DIAGNOSIS_NOT_CONFIRMED'] },
  ],
  [
    'a mere suspicion of an uncovered illness of a small hospital is barred three times',
    ill('outpatient-appointment', { status: 'suspected', category: 'other', hospitalGrade: '1' }),
    { codes: ['DIAGNOSIS_NOT_CONFIRMED', 'DIAGNOSIS_NOT_COVERED', 'HOSPITAL_GRADE_TOO_LOW'] },
  ],
  [
    'that a suspicion was ruled out is not read here',
    ill('hospital-guide', { ruledOut: true }),
    {},
  ],
  [
    'the open outpatient appointment asks for no illness',
    ask('outpatient-appointment-open', { facts: { diagnosis: undefined } }),
    {},
  ],
]

const GRADED = SHARED.filter((id) => id !== 'hospital-guide' && id !== 'overseas-care')
const grades: Row[] = [
  ...(['2A', '3C', '3B', '3A'] as const).map(
    (hospitalGrade): Row => [
      `a diagnosis of a ${hospitalGrade} hospital serves`,
      ill('outpatient-appointment', { hospitalGrade }),
      {},
    ],
  ),
  ...(['2B', '2C', '1', 'none'] as const).map(
    (hospitalGrade): Row => [
      `a diagnosis of a hospital of grade ${hospitalGrade} is not enough`,
      ill('outpatient-appointment', { hospitalGrade }),
      { codes: ['HOSPITAL_GRADE_TOO_LOW'] },
    ],
  ),
  ...GRADED.map(
    (service): Row => [
      `${service} looks at the grade`,
      ill(service, { hospitalGrade: '2B' }),
      { codes: ['HOSPITAL_GRADE_TOO_LOW'] },
    ],
  ),
  ['hospital-guide names no grade', ill('hospital-guide', { hospitalGrade: 'none' }), {}],
  ['overseas-care names no grade', ill('overseas-care', { hospitalGrade: 'none' }), {}],
  ['a private hospital serves', ill('outpatient-appointment', { hospitalPublic: false }), {}],
]

const untold: Row[] = [
  ...SHARED.map(
    (service): Row => [
      `${service} asks for the diagnosis`,
      ask(service, { facts: { diagnosis: undefined } }),
      { missing: ['facts.diagnosis'] },
    ],
  ),
  ...(['category', 'on', 'hospitalGrade', 'first'] as const).map(
    (member): Row => [
      `a diagnosis without its ${member} is missing as a whole`,
      ill('outpatient-appointment', { [member]: undefined }),
      { missing: ['facts.diagnosis'] },
    ],
  ),
  [
    'the ownership of the hospital need not be told',
    ill('outpatient-appointment', { hospitalPublic: undefined }),
    {},
  ],
  ['hospital-guide needs no grade told', ill('hospital-guide', { hospitalGrade: undefined }), {}],
  [
    'overseas-care needs neither grade nor first told',
    ill('overseas-care', { hospitalGrade: undefined, first: undefined }),
    {},
  ],
  [
    'a suspicion bars though the rest of it is not told',
    ask('outpatient-appointment', { facts: { diagnosis: { status: 'suspected' } } }),
    { codes: ['DIAGNOSIS_NOT_CONFIRMED'], missing: ['facts.diagnosis'] },
  ],
]

describe('the designated illness (2.4; K6)', () => golden(illness))
describe('the hospital that found it (4.3 注意1 and the like; K9 G11)', () => golden(grades))
describe('what of it must be told (G16 G22)', () => golden(untold))
