import type { ReasonCode } from '../../../../shared/contracts/vocabulary'
import { type ApplyInput, MINOR } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, askFor, mother, type PlanId, type ServiceId, son } from './plan'

type Applicant = NonNullable<ApplyInput['applicant']>
type Answers = Record<Applicant, ReasonCode | null>

const ADULT_ANSWERS: Answers = {
  insured: null,
  policyholder: 'APPLICANT_NOT_ALLOWED',
  guardian: 'APPLICANT_NOT_ALLOWED',
  relative: 'APPLICANT_NOT_ALLOWED',
  other: 'APPLICANT_NOT_ALLOWED',
}
const WARD_ANSWERS: Answers = {
  insured: 'GUARDIAN_REQUIRED',
  policyholder: 'GUARDIAN_REQUIRED',
  guardian: null,
  relative: 'GUARDIAN_REQUIRED',
  other: 'APPLICANT_NOT_ALLOWED',
}

const rowsOf = (
  whom: string,
  answers: Answers,
  given: (applicant: Applicant) => ApplyInput,
): Row[] =>
  Object.entries(answers).map(([applicant, code]) => [
    `${whom}: ${applicant} ${code === null ? 'may file' : `is told ${code}`}`,
    given(applicant as Applicant),
    code === null ? {} : { codes: [code] },
  ])

const PLACES: [PlanId, ServiceId][] = [
  ['2023-pro', 'critical-escort'],
  ['2021-premier-2', 'escort'],
  ['2020-tier-4', 'online-pharmacy'],
  ['wuyou-2023-pro', 'wuyou-case-manager'],
  ['2019-tier-1', 'second-opinion'],
]

const limited = { birthDate: '1970-01-01', capacity: 'limited' } as const
const incapable = { birthDate: '1970-01-01', capacity: 'none' } as const

const insured = PLACES.flatMap(([plan, service]) => [
  ...rowsOf(`${plan}, an adult insured`, ADULT_ANSWERS, (applicant) =>
    ask(plan, service, { applicant }),
  ),
  ...rowsOf(`${plan}, a minor insured`, WARD_ANSWERS, (applicant) =>
    ask(plan, service, { applicant, policy: { insured: MINOR } }),
  ),
  ...rowsOf(`${plan}, an insured of limited capacity`, WARD_ANSWERS, (applicant) =>
    ask(plan, service, { applicant, policy: { insured: limited } }),
  ),
  ...rowsOf(`${plan}, an insured without capacity`, WARD_ANSWERS, (applicant) =>
    ask(plan, service, { applicant, policy: { insured: incapable } }),
  ),
])

const birthday = (birthDate: string, asOf: string) =>
  ask('2023-pro', 'health-consult', { asOf, policy: { insured: { birthDate } } })

const comingOfAge: Row[] = [
  ['the eighteenth birthday is the first day alone', birthday('2007-08-20', '2025-08-20'), {}],
  [
    'the day before needs a guardian',
    birthday('2007-08-21', '2025-08-20'),
    { codes: ['GUARDIAN_REQUIRED'] },
  ],
  ['born on 29 February, one is eighteen on 28 February', birthday('2008-02-29', '2026-02-28'), {}],
  ['and not on the 27th', birthday('2008-02-29', '2026-02-27'), { codes: ['GUARDIAN_REQUIRED'] }],
]

const RELATIVE_ANSWERS: Answers = {
  insured: null,
  relative: null,
  policyholder: 'APPLICANT_NOT_ALLOWED',
  guardian: 'APPLICANT_NOT_ALLOWED',
  other: 'APPLICANT_NOT_ALLOWED',
}
const MINOR_RELATIVE_ANSWERS: Answers = {
  insured: null,
  relative: 'GUARDIAN_REQUIRED',
  guardian: null,
  policyholder: 'APPLICANT_NOT_ALLOWED',
  other: 'APPLICANT_NOT_ALLOWED',
}

const SHARING: [PlanId, ServiceId][] = [
  ['2023-premier-2', 'critical-second-opinion'],
  ['2022-premier-3', 'health-consult'],
  ['2021-premier-3', 'grade-a-expert-ward'],
  ['2020-tier-3', 'escort'],
]

const relatives = SHARING.flatMap(([plan, service]) => [
  ...rowsOf(`${plan}, an adult relative`, RELATIVE_ANSWERS, (applicant) =>
    askFor(plan, service, { applicant, beneficiary: mother }),
  ),
  ...rowsOf(`${plan}, a minor relative`, MINOR_RELATIVE_ANSWERS, (applicant) =>
    askFor(plan, service, { applicant, beneficiary: son }),
  ),
])

const both: Row[] = [
  [
    'a minor insured cannot file for a relative either',
    askFor('2023-premier-2', 'health-consult', { policy: { insured: MINOR } }),
    { codes: ['GUARDIAN_REQUIRED'] },
  ],
  [
    'the mother of a minor insured files for herself',
    askFor('2023-premier-2', 'health-consult', {
      applicant: 'relative',
      policy: { insured: MINOR },
    }),
    {},
  ],
  [
    'a stranger who files for a sibling not designated is told all three',
    askFor('2023-premier-2', 'health-consult', {
      applicant: 'other',
      who: { relation: 'sibling', designatedOn: undefined },
    }),
    { codes: ['RELATION_NOT_ALLOWED', 'RELATIVE_NOT_DESIGNATED', 'APPLICANT_NOT_ALLOWED'] },
  ],
]

describe('who files for the insured', () => golden(insured))
describe('coming of age', () => golden(comingOfAge))
describe('who files for a relative', () => golden(relatives))
describe('a ward and a relative', () => golden(both))
