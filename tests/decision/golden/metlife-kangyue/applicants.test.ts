import { ADULT, type ApplyInput, MINOR } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, askFor, daughter, type ServiceId } from './plan'

type Applicant = NonNullable<ApplyInput['applicant']>
type Answer = 'may' | 'APPLICANT_NOT_ALLOWED' | 'GUARDIAN_REQUIRED'
type Matrix = Partial<Record<Applicant, Answer>>

const rowsOf = (whose: string, matrix: Matrix, given: (applicant: Applicant) => ApplyInput) =>
  (Object.entries(matrix) as [Applicant, Answer][]).map(
    ([applicant, verdict]): Row => [
      `${applicant} files for ${whose}: ${verdict}`,
      given(applicant),
      verdict === 'may' ? {} : { codes: [verdict] },
    ],
  )

const ADULT_FILES: Matrix = {
  insured: 'may',
  relative: 'APPLICANT_NOT_ALLOWED',
  policyholder: 'APPLICANT_NOT_ALLOWED',
  guardian: 'APPLICANT_NOT_ALLOWED',
  other: 'APPLICANT_NOT_ALLOWED',
}
const WARD_FILES: Matrix = {
  insured: 'GUARDIAN_REQUIRED',
  relative: 'GUARDIAN_REQUIRED',
  policyholder: 'may',
  guardian: 'may',
  other: 'APPLICANT_NOT_ALLOWED',
}
const INSURED_ONLY: Matrix = {
  insured: 'may',
  relative: 'APPLICANT_NOT_ALLOWED',
  policyholder: 'APPLICANT_NOT_ALLOWED',
  guardian: 'APPLICANT_NOT_ALLOWED',
  other: 'APPLICANT_NOT_ALLOWED',
}

const forInsured = (insured: typeof ADULT, service: ServiceId = 'hospital-guide') => {
  return (applicant: Applicant) => ask(service, { applicant, policy: { insured } })
}
const born = (birthDate: string) => ({ ...ADULT, birthDate })

const insured: Row[] = [
  ...rowsOf('an adult insured', ADULT_FILES, forInsured(ADULT)),
  ...rowsOf('a minor insured', WARD_FILES, forInsured(MINOR)),
  ...rowsOf(
    'an insured of limited capacity',
    WARD_FILES,
    forInsured({ ...ADULT, capacity: 'limited' }),
  ),
  ...rowsOf('an insured without capacity', WARD_FILES, forInsured({ ...ADULT, capacity: 'none' })),
  ...rowsOf('a minor insured’s operation', WARD_FILES, forInsured(MINOR, 'surgery-coordination')),
]

const eighteen: Row[] = [
  [
    'on the eighteenth birthday the insured files alone',
    ask('hospital-guide', { policy: { insured: born('2008-03-10') } }),
    {},
  ],
  [
    'the day before it a guardian must',
    ask('hospital-guide', { policy: { insured: born('2008-03-11') } }),
    { codes: ['GUARDIAN_REQUIRED'] },
  ],
  [
    'from the eighteenth birthday on a policyholder may not',
    ask('hospital-guide', { applicant: 'policyholder', policy: { insured: born('2008-03-10') } }),
    { codes: ['APPLICANT_NOT_ALLOWED'] },
  ],
  [
    'one born on 29 February is eighteen on 28 February',
    ask('phone-doctor', { asOf: '2026-02-28', policy: { insured: born('2008-02-29') } }),
    {},
  ],
  [
    'and a minor on 27 February',
    ask('phone-doctor', { asOf: '2026-02-27', policy: { insured: born('2008-02-29') } }),
    { codes: ['GUARDIAN_REQUIRED'] },
  ],
  [
    'midnight in China makes an adult',
    ask('hospital-guide', {
      asOf: '2026-03-09T16:00:00Z',
      policy: { insured: born('2008-03-10') },
    }),
    {},
  ],
]

const RELATIVE_FILES: Matrix = { ...INSURED_ONLY, relative: 'may' }
const MINOR_RELATIVE_FILES: Matrix = {
  ...INSURED_ONLY,
  relative: 'GUARDIAN_REQUIRED',
  guardian: 'may',
}
const forRelative = (service: ServiceId, who: object = {}) => {
  return (applicant: Applicant) => askFor(service, { applicant, who })
}

const relative: Row[] = [
  ...(
    [
      'outpatient-appointment',
      'hospital-guide',
      'international-consult',
      'overseas-care',
      'home-nursing-guidance',
    ] as const
  ).flatMap((service) =>
    rowsOf(`an adult relative’s ${service}`, RELATIVE_FILES, forRelative(service)),
  ),
  ...rowsOf('a minor relative', MINOR_RELATIVE_FILES, forRelative('hospital-guide', daughter)),
  ...(['inpatient-coordination', 'surgery-coordination'] as const).flatMap((service) => [
    ...rowsOf(`an adult relative’s ${service}`, INSURED_ONLY, forRelative(service)),
    ...rowsOf(`a minor relative’s ${service}`, INSURED_ONLY, forRelative(service, daughter)),
  ]),
  [
    'a minor insured does not file for a relative',
    askFor('hospital-guide', { policy: { insured: MINOR } }),
    { codes: ['GUARDIAN_REQUIRED'] },
  ],
  [
    'a relative who is not designated may file, but not use',
    askFor('hospital-guide', { applicant: 'relative', who: { designatedOn: undefined } }),
    { codes: ['RELATIVE_NOT_DESIGNATED'] },
  ],
]

describe('who files for the insured (5.4; G9)', () => golden(insured))
describe('turning eighteen (5.4; G9 G10 G17)', () => golden(eighteen))
describe('who files for a relative (4.3–4.9; G9 K14)', () => golden(relative))
