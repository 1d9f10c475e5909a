import type { Applicant, Relation } from '../../../../shared/contracts/vocabulary'
import { type Change, MINOR, use } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, CRITICAL } from './plan'

const call = (
  relation: Relation,
  applicant: Applicant,
  { who = {}, ...change }: Change & { who?: object } = {},
) =>
  ask('phone-doctor', {
    applicant,
    beneficiary: { is: 'relative', relation, birthDate: '1960-08-15', sex: 'M', ...who },
    materials: [],
    ...change,
  })
const child = { who: { birthDate: '2016-04-04' } }
const insuredIsMinor = { policy: { insured: MINOR } }

const relations: Row[] = [
  ...(['parent', 'spouse', 'child', 'grandparent', 'grandchild'] as const).map(
    (relation): Row => [
      `a ${relation} may call, without designation`,
      call(relation, 'relative'),
      { opensOn: '2025-03-21', closesOn: null, quota: { limit: null, remaining: null } },
    ],
  ),
  ...(['sibling', 'other'] as const).map(
    (relation): Row => [
      `a relative who is ${relation} may not`,
      call(relation, 'relative'),
      { codes: ['RELATION_NOT_ALLOWED'] },
    ],
  ),
  ['the insured may call for them', call('grandparent', 'insured'), {}],
  ['no age is too high', call('grandparent', 'insured', { who: { birthDate: '1920-01-01' } }), {}],
  [
    'the birth date need not be told',
    call('parent', 'relative', { who: { birthDate: undefined } }),
    {},
  ],
  [
    'a date of designation changes nothing',
    call('parent', 'relative', { who: { designatedOn: '2026-02-01' } }),
    { opensOn: '2025-03-21' },
  ],
  [
    'nor does one in the future',
    call('parent', 'relative', { who: { designatedOn: '2026-12-01' } }),
    { opensOn: '2025-03-21' },
  ],
  [
    'the sixth relative may call like the first',
    call('spouse', 'relative', {
      usage: [
        'parent:2025-04-01',
        'child:2025-04-02',
        'parent:2025-04-03',
        'grandparent:2025-04-04',
      ].map((by) => use('phone-doctor', '2025-06-01', { by })),
    }),
    {},
  ],
]

const calendar: Row[] = [
  [
    'a relative waits for the end of cooling-off, not of waiting',
    call('parent', 'relative', { asOf: '2025-03-20' }),
    { codes: ['COOLING_OFF'], until: { COOLING_OFF: '2025-03-20' }, opensOn: '2025-03-21' },
  ],
  [
    'on the day after a relative may call',
    call('parent', 'relative', { asOf: '2025-03-21' }),
    { opensOn: '2025-03-21' },
  ],
  [
    'not while the policy is suspended',
    call('parent', 'relative', {
      policy: { events: [{ on: '2026-02-01', kind: 'suspended' }] },
    }),
    { codes: ['POLICY_SUSPENDED'], opensOn: null },
  ],
  [
    'a sibling of an ended policy is told both',
    call('sibling', 'insured', {
      policy: { events: [{ on: '2026-02-01', kind: 'terminated' }] },
    }),
    { codes: ['POLICY_ENDED', 'RELATION_NOT_ALLOWED'], opensOn: null },
  ],
]

const filing: Row[] = [
  [
    'a minor relative may not call alone',
    call('child', 'relative', child),
    { codes: ['GUARDIAN_REQUIRED'] },
  ],
  ['their guardian may', call('child', 'guardian', child), {}],
  ['so may the insured', call('child', 'insured', child), {}],
  [
    'a policyholder may not, even for a child',
    call('child', 'policyholder', child),
    { codes: ['APPLICANT_NOT_ALLOWED'] },
  ],
  ['nobody else may', call('parent', 'other'), { codes: ['APPLICANT_NOT_ALLOWED'] }],
  [
    'an adult relative needs no guardian',
    call('parent', 'guardian'),
    { codes: ['APPLICANT_NOT_ALLOWED'] },
  ],
  [
    'a minor insured may not file for a parent',
    call('parent', 'insured', insuredIsMinor),
    { codes: ['GUARDIAN_REQUIRED'] },
  ],
  [
    'the parent of a minor insured may call for themselves',
    call('parent', 'relative', insuredIsMinor),
    {},
  ],
]

const elsewhere: Row[] = CRITICAL.flatMap((service): Row[] => [
  [
    `${service} is for the insured alone`,
    ask(service, { beneficiary: { is: 'relative', relation: 'spouse', birthDate: '1984-01-01' } }),
    { codes: ['BENEFICIARY_NOT_ALLOWED'], quota: null, opensOn: null },
  ],
  [
    `${service}: a sibling who files, with the quota gone, is told that alone`,
    ask(service, {
      beneficiary: { is: 'relative', relation: 'sibling' },
      applicant: 'other',
      usage: [use(service, '2025-06-18')],
    }),
    { codes: ['BENEFICIARY_NOT_ALLOWED'], quota: null },
  ],
])

describe('whom the phone doctor serves (一 (一), 一 (二); M3)', () => golden(relations))
describe('from when on (一 (四); M2 M3)', () => golden(calendar))
describe('who may file for a relative (M3 G9)', () => golden(filing))
describe('all else is for the insured (二 (一), 三 (一); M3 G17)', () => golden(elsewhere))
