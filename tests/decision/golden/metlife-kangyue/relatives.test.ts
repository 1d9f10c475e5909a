import { soundDiagnosis, use } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, askFor, daughter, mother, SHARED, UNSHARED } from './plan'

const found = (on: string) => ({ diagnosis: { ...soundDiagnosis, on } })
const untold = { diagnosis: undefined }

const waiting: Row[] = [
  [
    'the day of designation is the first day of the relative’s own waiting',
    askFor('hospital-guide', { asOf: '2025-09-01', facts: untold }),
    {
      codes: ['RELATIVE_WAITING_PERIOD'],
      until: { RELATIVE_WAITING_PERIOD: '2025-09-30' },
      opensOn: '2025-10-01',
    },
  ],
  [
    'its thirtieth day still bars',
    askFor('hospital-guide', { asOf: '2025-09-30', facts: untold }),
    { codes: ['RELATIVE_WAITING_PERIOD'] },
  ],
  [
    'the day after it is open',
    askFor('hospital-guide', { asOf: '2025-10-01', facts: found('2025-10-01') }),
    { opensOn: '2025-10-01' },
  ],
  [
    'the policy’s waiting and the relative’s run side by side',
    askFor('hospital-guide', {
      asOf: '2026-01-20',
      policy: { effectiveDate: '2026-01-01' },
      who: { designatedOn: '2026-01-10' },
      facts: untold,
    }),
    {
      codes: ['WAITING_PERIOD', 'RELATIVE_WAITING_PERIOD'],
      until: { WAITING_PERIOD: '2026-01-30', RELATIVE_WAITING_PERIOD: '2026-02-08' },
      opensOn: '2026-02-09',
    },
  ],
  [
    'a later reinstatement starts both again, without a new designation',
    askFor('hospital-guide', {
      policy: {
        events: [
          { on: '2026-01-10', kind: 'suspended' },
          { on: '2026-02-20', kind: 'reinstated' },
        ],
      },
      facts: untold,
    }),
    {
      codes: ['WAITING_PERIOD', 'RELATIVE_WAITING_PERIOD'],
      until: { WAITING_PERIOD: '2026-03-21', RELATIVE_WAITING_PERIOD: '2026-03-21' },
      opensOn: '2026-03-22',
    },
  ],
  [
    'a reinstatement before the designation leaves the relative’s waiting alone',
    askFor('hospital-guide', {
      policy: {
        events: [
          { on: '2025-07-01', kind: 'suspended' },
          { on: '2025-08-20', kind: 'reinstated' },
        ],
      },
    }),
    { opensOn: '2025-10-01' },
  ],
  [
    'a cooling-off period later than both sets the opening day',
    askFor('hospital-guide', {
      policy: { effectiveDate: '2026-01-01', coolingOffUntil: '2026-02-25' },
      who: { designatedOn: '2026-01-01' },
    }),
    { opensOn: '2026-02-26' },
  ],
]

const early: Row[] = (
  [
    ['before the designation', '2025-08-15', false],
    ['on the last day of the relative’s waiting', '2025-09-30', false],
    ['the day after it', '2025-10-01', true],
  ] as const
).map(([when, on, serves]) => [
  `an illness found ${when} ${serves ? 'serves' : 'is too early'}`,
  askFor('overseas-care', { facts: found(on) }),
  serves ? {} : { codes: ['DIAGNOSIS_TOO_EARLY'] },
])

const who: Row[] = [
  ...(['parent', 'spouse', 'child'] as const).map(
    (relation): Row => [
      `a designated ${relation} may share`,
      askFor('hospital-guide', { who: { relation } }),
      {},
    ],
  ),
  ...(['grandparent', 'grandchild', 'sibling', 'other'] as const).map(
    (relation): Row => [
      `a ${relation} may not`,
      askFor('hospital-guide', { who: { relation } }),
      { codes: ['RELATION_NOT_ALLOWED'] },
    ],
  ),
  [
    'a sibling who is not designated is told both',
    askFor('hospital-guide', { who: { relation: 'sibling', designatedOn: undefined } }),
    { codes: ['RELATION_NOT_ALLOWED', 'RELATIVE_NOT_DESIGNATED'] },
  ],
  [
    'without a designation there is no day on which it opens',
    askFor('hospital-guide', { who: { designatedOn: undefined } }),
    { codes: ['RELATIVE_NOT_DESIGNATED'], opensOn: null },
  ],
  [
    'a designation of tomorrow is none today',
    askFor('hospital-guide', { who: { designatedOn: '2026-03-11' } }),
    { codes: ['RELATIVE_NOT_DESIGNATED'] },
  ],
  [
    '65 on the effective date is young enough',
    askFor('hospital-guide', { who: { birthDate: '1959-06-02' } }),
    {},
  ],
  [
    '66 on the effective date is too old',
    askFor('hospital-guide', { who: { birthDate: '1959-06-01' } }),
    { codes: ['RELATIVE_OVER_AGE'] },
  ],
  [
    'a birthday of 29 February comes on 28 February',
    askFor('hospital-guide', {
      asOf: '2026-06-01',
      policy: { effectiveDate: '2026-02-28' },
      who: { birthDate: '1960-02-29', designatedOn: '2026-03-01' },
      facts: found('2026-05-01'),
    }),
    { codes: ['RELATIVE_OVER_AGE'] },
  ],
  [
    'and not on 27 February',
    askFor('hospital-guide', {
      asOf: '2026-06-01',
      policy: { effectiveDate: '2026-02-27' },
      who: { birthDate: '1960-02-29', designatedOn: '2026-03-01' },
      facts: found('2026-05-01'),
    }),
    {},
  ],
  [
    'too old, of the wrong relation and not designated: all three are told',
    askFor('hospital-guide', {
      who: { relation: 'grandparent', birthDate: '1940-01-01', designatedOn: null },
    }),
    { codes: ['RELATION_NOT_ALLOWED', 'RELATIVE_NOT_DESIGNATED', 'RELATIVE_OVER_AGE'] },
  ],
]

const designated = [
  { id: 'r1', relation: 'parent' as const, birthDate: '1962-08-15', designatedOn: '2025-09-01' },
  { id: 'r2', relation: 'spouse' as const, birthDate: '1984-08-15', designatedOn: '2025-10-01' },
  { id: 'r3', relation: 'child' as const, birthDate: '2005-08-15', designatedOn: '2025-11-01' },
]
const known = (id: string, usage: ReturnType<typeof use>[] = []) =>
  ask('hospital-guide', {
    policy: { effectiveDate: '2025-06-01', designated },
    beneficiary: { is: 'relative', id },
    usage,
  })
const guided = (by: string, state: 'used' | 'held' | 'released' = 'used') =>
  use('phone-doctor', '2026-01-10', { by, state })

const number: Row[] = [
  ['the first designated may use', known('r1'), { opensOn: '2025-10-01' }],
  ['the second designated may use', known('r2'), { opensOn: '2025-10-31' }],
  [
    'the third designated may not',
    known('r3'),
    { codes: ['RELATIVE_NOT_DESIGNATED'], opensOn: null },
  ],
  [
    'the order of designation counts, not that of the list',
    ask('hospital-guide', {
      policy: { effectiveDate: '2025-06-01', designated: [...designated].reverse() },
      beneficiary: { is: 'relative', id: 'r3' },
    }),
    { codes: ['RELATIVE_NOT_DESIGNATED'] },
  ],
  [
    'a third relative is known by the uses of two others',
    askFor('hospital-guide', {
      who: { designatedOn: '2025-12-01' },
      usage: [guided('spouse:2025-09-01'), guided('child:2025-10-01', 'released')],
    }),
    { codes: ['RELATIVE_NOT_DESIGNATED'] },
  ],
  [
    'one designated before two others who used is within the number',
    askFor('hospital-guide', {
      usage: [guided('spouse:2025-10-01'), guided('child:2025-11-01')],
    }),
    {},
  ],
  [
    'several uses of one relative are one person',
    askFor('hospital-guide', {
      who: { designatedOn: '2025-12-01' },
      usage: [guided('spouse:2025-09-01'), guided('spouse:2025-09-01')],
    }),
    {},
  ],
  [
    'uses by id and by relation and day are one person',
    known('r2', [guided('r1'), guided('parent:2025-09-01'), guided('spouse:2025-10-01')]),
    {},
  ],
  [
    'a designated relative named by relation and day is found',
    ask('hospital-guide', {
      policy: { effectiveDate: '2025-06-01', designated },
      beneficiary: { is: 'relative', relation: 'child', designatedOn: '2025-11-01' },
    }),
    { codes: ['RELATIVE_NOT_DESIGNATED'] },
  ],
]

const notShared: Row[] = [
  ...UNSHARED.map(
    (service): Row => [
      `${service} is not shared`,
      askFor(service),
      { codes: ['BENEFICIARY_NOT_ALLOWED'], quota: null },
    ],
  ),
  [
    'and whatever else is wrong with the relative or the quota goes untold',
    askFor('outpatient-appointment-open', {
      applicant: 'other',
      who: { relation: 'sibling', designatedOn: undefined, birthDate: '1940-01-01' },
      usage: [use('outpatient-appointment-open', '2026-02-01')],
    }),
    { codes: ['BENEFICIARY_NOT_ALLOWED'], quota: null },
  ],
  [
    'but the department is told',
    askFor('outpatient-appointment-open', { facts: { department: 'emergency' } }),
    { codes: ['BENEFICIARY_NOT_ALLOWED', 'DEPARTMENT_EXCLUDED'] },
  ],
  [
    'and so is the waiting of the policy',
    askFor('phone-doctor', { asOf: '2025-06-15' }),
    { codes: ['BENEFICIARY_NOT_ALLOWED', 'WAITING_PERIOD'] },
  ],
]

const shared: Row[] = [
  ...SHARED.map((service): Row => [`${service} is shared`, askFor(service), {}]),
  [
    'what a relative used is used for the insured',
    ask('hospital-guide', { usage: [use('hospital-guide', '2026-02-01', { by: 'r1' })] }),
    { codes: ['QUOTA_EXHAUSTED'], quota: { used: 1, remaining: 0 } },
  ],
  [
    'what the insured holds is held for a relative',
    askFor('hospital-guide', { usage: [use('hospital-guide', '2026-02-01', { state: 'held' })] }),
    { codes: ['QUOTA_EXHAUSTED'], quota: { held: 1, remaining: 0 } },
  ],
  [
    'the note on a relative’s data is told',
    askFor('hospital-guide', { who: { ...daughter } }),
    { note: '监护人同意' },
  ],
  [
    'a relative without a birth date is not too old',
    ask('hospital-guide', {
      policy: { effectiveDate: '2025-06-01' },
      beneficiary: { ...mother, birthDate: undefined },
    }),
    {},
  ],
]

describe('the relative’s own waiting (2.6.2; K3)', () => golden(waiting))
describe('when a relative’s illness was found (2.4, 4.7 注意8; K3 G8)', () => golden(early))
describe('who may share (2.6.1; K4 G10 G17)', () => golden(who))
describe('two relatives for the life of the policy (2.6.1; K4 K14)', () => golden(number))
describe('services of the insured alone (4.3 内容2; K4 G17)', () => golden(notShared))
describe('one pool for insured and relatives (2.6; K4)', () => golden(shared))
