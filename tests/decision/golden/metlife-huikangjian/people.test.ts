import { type Change, MINOR } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, SERVICES } from './plan'

const by = (applicant: NonNullable<Change['applicant']>, change: Change = {}) =>
  ask('inpatient-coordination', { applicant, ...change })
const ofMinor = { policy: { insured: MINOR } }
const incapable = { policy: { insured: { birthDate: '1950-01-01', capacity: 'limited' as const } } }
const born = (birthDate: string, asOf = '2026-03-10') =>
  by('insured', { asOf, policy: { insured: { birthDate, capacity: 'full' } } })
const unproven = (applicant: 'guardian' | 'policyholder', change: Change) =>
  by(applicant, { materials: ['id-document', 'diagnosis-record'], ...change })

const relative = { is: 'relative', relation: 'spouse', birthDate: '1984-01-01' } as const

const applicants: Row[] = [
  ['an adult files alone', by('insured'), {}],
  ...(['policyholder', 'guardian', 'relative', 'other'] as const).map(
    (applicant): Row => [
      `a ${applicant} may not file for an adult`,
      by(applicant),
      { codes: ['APPLICANT_NOT_ALLOWED'] },
    ],
  ),
  ['the policyholder files for a minor', by('policyholder', ofMinor), {}],
  ['the guardian files for a minor', by('guardian', ofMinor), {}],
  ['a minor may not file alone', by('insured', ofMinor), { codes: ['GUARDIAN_REQUIRED'] }],
  [
    'a relative may not file for a minor',
    by('relative', ofMinor),
    { codes: ['GUARDIAN_REQUIRED'] },
  ],
  ['nobody else may file for a minor', by('other', ofMinor), { codes: ['APPLICANT_NOT_ALLOWED'] }],
  [
    'an adult of limited capacity may not file alone',
    by('insured', incapable),
    { codes: ['GUARDIAN_REQUIRED'] },
  ],
  ['the policyholder files for an adult of limited capacity', by('policyholder', incapable), {}],
  ['on the eighteenth birthday one files alone', born('2008-03-10'), {}],
  ['the day before it not yet', born('2008-03-11'), { codes: ['GUARDIAN_REQUIRED'] }],
  [
    'a birthday on 29 February falls on the 28th',
    by('insured', {
      asOf: '2026-02-28',
      policy: { insured: { birthDate: '2008-02-29', capacity: 'full' } },
    }),
    {},
  ],
  ...(['guardian', 'policyholder'] as const).map(
    (applicant): Row => [
      `a ${applicant} of a minor proves it`,
      unproven(applicant, ofMinor),
      { missing: ['materials.guardianship-proof'] },
    ],
  ),
  [
    'an adult proves no guardianship',
    by('insured', { materials: ['id-document', 'diagnosis-record'] }),
    {},
  ],
]

const relatives: Row[] = [
  ...SERVICES.map(
    (service): Row => [
      `${service} is not for a relative`,
      ask(service, { beneficiary: relative }),
      { codes: ['BENEFICIARY_NOT_ALLOWED'], quota: null, opensOn: null },
    ],
  ),
  [
    'a relative who files, with a quota that is gone: that code alone',
    ask('overseas-care', {
      beneficiary: { is: 'relative', relation: 'other' },
      applicant: 'relative',
      usage: [{ service: 'overseas-care', on: '2026-02-20', state: 'used' }],
    }),
    { codes: ['BENEFICIARY_NOT_ALLOWED'], quota: null },
  ],
  [
    'beside it the policy and the facts are still told',
    ask('outpatient-appointment', {
      asOf: '2026-01-20',
      beneficiary: { ...relative, designatedOn: '2026-01-05' },
      facts: { department: 'obstetrics' },
    }),
    {
      codes: ['BENEFICIARY_NOT_ALLOWED', 'WAITING_PERIOD', 'DEPARTMENT_EXCLUDED'],
      quota: null,
    },
  ],
]

describe('who may file (5.3, 6.4; G9 G15)', () => golden(applicants))
describe('the insured alone (5.1; H2 G17)', () => golden(relatives))
