import { type FactsInput, type PolicyInput, soundDiagnosis } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, CRITICAL } from './plan'

type Told = Partial<NonNullable<FactsInput['diagnosis']>>

const ill = (change: Told, policy: Partial<PolicyInput> = {}) =>
  ask('outpatient-appointment', {
    policy,
    facts: { diagnosis: { ...soundDiagnosis, ...change } },
  })
const suspected = { status: 'suspected' } as const

const kinds: Row[] = [
  ...CRITICAL.flatMap((service): Row[] => [
    [
      `${service}: a suspected critical illness serves`,
      ask(service, {
        facts: { diagnosis: { ...soundDiagnosis, ...suspected, category: 'critical' } },
      }),
      {},
    ],
    [
      `${service}: the diagnosis is asked for`,
      ask(service, { facts: { diagnosis: undefined } }),
      { missing: ['facts.diagnosis'] },
    ],
  ]),
  ...(['1', 'none', '2C'] as const).map(
    (hospitalGrade): Row => [
      `a hospital of grade ${hospitalGrade} may diagnose`,
      ill({ hospitalGrade, hospitalPublic: false }),
      {},
    ],
  ),
  [
    'grade, ownership and whether it is the first need not be told',
    ill({ hospitalGrade: undefined, hospitalPublic: undefined, first: undefined }),
    {},
  ],
  ['an illness ruled out is not read here', ill({ ruledOut: true }), {}],
  ['no illness', ill({ status: 'none' }), { codes: ['DIAGNOSIS_NOT_CONFIRMED'] }],
  ...(['mild', 'tumour', 'rare-disease', 'other'] as const).map(
    (category): Row => [
      `${category} is not covered`,
      ill({ category }),
      { codes: ['DIAGNOSIS_NOT_COVERED'] },
    ],
  ),
  [
    'a diagnosis without category is missing as a whole',
    ill({ category: undefined }),
    { missing: ['facts.diagnosis'] },
  ],
  [
    'a confirmed diagnosis without its day is missing as a whole',
    ill({ on: undefined }),
    { missing: ['facts.diagnosis'] },
  ],
]

const dates: Row[] = [
  [
    'confirmed on the last day of waiting',
    ill({ on: '2025-05-29' }),
    { codes: ['DIAGNOSIS_TOO_EARLY'] },
  ],
  ['confirmed on the day after', ill({ on: '2025-05-30' }), {}],
  ['suspected within waiting serves', ill({ ...suspected, on: '2025-05-29' }), {}],
  ['suspected before the policy serves', ill({ ...suspected, on: '2024-12-31' }), {}],
  ['confirmed before the policy', ill({ on: '2025-02-28' }), { codes: ['DIAGNOSIS_TOO_EARLY'] }],
  [
    'confirmed before a policy without waiting',
    ill({ on: '2025-02-28' }, { waitingDays: 0 }),
    { codes: ['DIAGNOSIS_TOO_EARLY'] },
  ],
  [
    'confirmed on the effective date of a policy without waiting, in cooling-off',
    ill({ on: '2025-03-01' }, { waitingDays: 0 }),
    {},
  ],
  ['confirmed before a renewal', ill({ on: '2024-06-01' }, { renewal: true }), {}],
  [
    'confirmed in what would be the waiting of a renewal',
    ill({ on: '2025-04-01' }, { renewal: true }),
    {},
  ],
  ...CRITICAL.map(
    (service): Row => [
      `${service}: confirmed in waiting, asked for in waiting`,
      ask(service, {
        asOf: '2025-05-20',
        facts: { diagnosis: { ...soundDiagnosis, on: '2025-05-12' } },
      }),
      { codes: ['WAITING_PERIOD', 'DIAGNOSIS_TOO_EARLY'], until: { WAITING_PERIOD: '2025-05-29' } },
    ],
  ),
  [
    'the phone doctor asks for no illness',
    ask('phone-doctor', { facts: { diagnosis: { ...soundDiagnosis, on: '2020-01-01' } } }),
    {},
  ],
]

describe('which illness serves (二 (一), 三 (一); M4 M10)', () => golden(kinds))
describe('when it was found (二 (四), 三 (五); M2 G8)', () => golden(dates))
