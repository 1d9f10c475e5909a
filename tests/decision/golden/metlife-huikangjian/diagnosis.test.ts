import { type FactsInput, soundDiagnosis } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, SERVICES } from './plan'

const ill = (change: Partial<NonNullable<FactsInput['diagnosis']>>) =>
  ask('overseas-care', { facts: { diagnosis: { ...soundDiagnosis, ...change } } })

const kinds: Row[] = [
  ...SERVICES.map(
    (service): Row => [
      `a suspected critical illness serves for ${service}`,
      ask(service, {
        facts: { diagnosis: { ...soundDiagnosis, status: 'suspected', category: 'critical' } },
      }),
      {},
    ],
  ),
  ['a recurrence serves: first is not asked', ill({ first: false }), {}],
  ['whether it is the first need not be told', ill({ first: undefined }), {}],
  [
    'a private hospital of sufficient grade may diagnose',
    ill({ hospitalPublic: false, hospitalGrade: '2A' }),
    {},
  ],
  ['ownership of the hospital need not be told', ill({ hospitalPublic: undefined }), {}],
  ['an illness later ruled out is not read here', ill({ ruledOut: true }), {}],
  ['no illness at all', ill({ status: 'none' }), { codes: ['DIAGNOSIS_NOT_CONFIRMED'] }],
  [
    'no illness comes without the other codes of a diagnosis',
    ill({ status: 'none', category: 'mild', on: '2020-01-01', hospitalGrade: '1' }),
    { codes: ['DIAGNOSIS_NOT_CONFIRMED'] },
  ],
  [
    'a mild illness is not covered',
    ill({ category: 'mild' }),
    { codes: ['DIAGNOSIS_NOT_COVERED'] },
  ],
  [
    'a tumour that is not malignant is not covered',
    ill({ category: 'tumour' }),
    { codes: ['DIAGNOSIS_NOT_COVERED'] },
  ],
  [
    'a rare disease is not covered',
    ill({ category: 'rare-disease' }),
    { codes: ['DIAGNOSIS_NOT_COVERED'] },
  ],
  [
    'another illness is not covered',
    ill({ category: 'other' }),
    { codes: ['DIAGNOSIS_NOT_COVERED'] },
  ],
]

const dates: Row[] = [
  ['found on the day after waiting', ill({ on: '2026-02-01' }), {}],
  [
    'found on the last day of waiting',
    ill({ on: '2026-01-31' }),
    { codes: ['DIAGNOSIS_TOO_EARLY'] },
  ],
  [
    'a suspicion in waiting bars as well',
    ill({ on: '2026-01-31', status: 'suspected' }),
    { codes: ['DIAGNOSIS_TOO_EARLY'] },
  ],
  [
    'found on the effective date, before the term',
    ill({ on: '2026-01-01' }),
    { codes: ['DIAGNOSIS_TOO_EARLY'] },
  ],
  [
    'found before the policy',
    ill({ on: '2025-06-01', status: 'suspected' }),
    { codes: ['DIAGNOSIS_TOO_EARLY'] },
  ],
  [
    'a renewal does not save an early diagnosis',
    ask('overseas-care', {
      policy: { renewal: true },
      facts: { diagnosis: { ...soundDiagnosis, on: '2025-12-20' } },
    }),
    { codes: ['DIAGNOSIS_TOO_EARLY'] },
  ],
  [
    'found in a cooling-off that outlasts the waiting',
    ask('overseas-care', {
      policy: { coolingOffUntil: '2026-03-01' },
      facts: { diagnosis: { ...soundDiagnosis, on: '2026-02-15' } },
    }),
    { opensOn: '2026-03-02' },
  ],
  [
    'an early and uncovered illness of a small hospital is told in full',
    ill({ on: '2026-01-10', category: 'mild', hospitalGrade: '2B' }),
    { codes: ['DIAGNOSIS_TOO_EARLY', 'DIAGNOSIS_NOT_COVERED', 'HOSPITAL_GRADE_TOO_LOW'] },
  ],
]

const grades: Row[] = (['none', '1', '2C', '2B', '2A', '3C', '3B', '3A'] as const).map((grade) => {
  const serves = grade.startsWith('3') || grade === '2A'
  return [
    `a diagnosis of a hospital of grade ${grade} ${serves ? 'serves' : 'does not serve'}`,
    ill({ hospitalGrade: grade }),
    serves ? {} : { codes: ['HOSPITAL_GRADE_TOO_LOW'] },
  ]
})

const untold: Row[] = [
  ...SERVICES.map(
    (service): Row => [
      `${service} asks for the diagnosis`,
      ask(service, { facts: { diagnosis: undefined } }),
      { missing: ['facts.diagnosis'] },
    ],
  ),
  ...(['category', 'on', 'hospitalGrade'] as const).map(
    (member): Row => [
      `a diagnosis without ${member} is missing as a whole`,
      ill({ [member]: undefined }),
      { missing: ['facts.diagnosis'] },
    ],
  ),
]

describe('which illness serves (一; H2)', () => golden(kinds))
describe('when it was found (2.2; H2 G8)', () => golden(dates))
describe('which hospital found it (一, 4.1 注意事项1; H2 G11)', () => golden(grades))
describe('a diagnosis that is not told (G16)', () => golden(untold))
