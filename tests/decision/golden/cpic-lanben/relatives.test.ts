import { golden, type Row } from '../../support/expect'
import { askFor, mother, type PlanId, type RelativeChange, son } from './plan'

const P2: PlanId = '2023-premier-2'
const on = (asOf: string, change: RelativeChange = {}, plan = P2) =>
  askFor(plan, 'critical-escort', { asOf, ...change })
const health = (asOf: string, change: RelativeChange = {}, plan = P2) =>
  askFor(plan, 'health-consult', { asOf, ...change })

const term: Row[] = [
  [
    'a designated mother is served from that day on, for three years',
    on('2025-01-10'),
    { opensOn: '2025-01-10', closesOn: '2028-01-09' },
  ],
  [
    'designated in cooling-off, she waits for the term; her three years run from the designation',
    on('2024-06-10', { who: { designatedOn: '2024-06-05' } }),
    { codes: ['COOLING_OFF'], opensOn: '2024-06-17', closesOn: '2027-06-04' },
  ],
  ['the last day of her three years serves', on('2028-01-09'), { closesOn: '2028-01-09' }],
  [
    'the third anniversary is too late',
    on('2028-01-10'),
    { codes: ['RELATIVE_TERM_ENDED'], opensOn: '2025-01-10', closesOn: '2028-01-09' },
  ],
  [
    'in 2021 too, however unlimited',
    askFor('2021-premier-3', 'escort', { asOf: '2028-01-10' }),
    { codes: ['RELATIVE_TERM_ENDED'], closesOn: '2028-01-09' },
  ],
  [
    'and in 2022',
    askFor('2022-premier-3', 'emergency-120-subsidy', { asOf: '2028-01-10' }),
    { codes: ['RELATIVE_TERM_ENDED'], closesOn: '2028-01-09' },
  ],
  [
    'designated on 29 February, three years end on 27 February',
    health('2027-02-28', {
      policy: { effectiveDate: '2024-01-15', coolingOffUntil: '2024-01-30' },
      who: { designatedOn: '2024-02-29' },
    }),
    { codes: ['RELATIVE_TERM_ENDED'], closesOn: '2027-02-27' },
  ],
  [
    'a premium term that ends first closes for her as well',
    health('2025-06-01', { policy: { premiumYears: 1 } }),
    { codes: ['TERM_ENDED'], closesOn: '2025-05-31' },
  ],
  [
    'both over, both are told',
    health('2028-02-01', { policy: { premiumYears: 3 } }),
    { codes: ['TERM_ENDED', 'RELATIVE_TERM_ENDED'], closesOn: '2027-05-31' },
  ],
  [
    'the end of the policy takes the place of the term’s, not of her own',
    health('2028-02-01', {
      policy: { premiumYears: 3, events: [{ on: '2027-06-01', kind: 'expired' }] },
    }),
    { codes: ['POLICY_ENDED', 'RELATIVE_TERM_ENDED'], opensOn: null },
  ],
  [
    'her video doctor ends with the first policy year',
    askFor(P2, 'video-doctor-pro', { asOf: '2025-05-31' }),
    { opensOn: '2025-01-10', closesOn: '2025-05-31' },
  ],
  [
    'designated in the second year, she never has one',
    askFor(P2, 'video-doctor-pro', { who: { designatedOn: '2025-07-01' } }),
    { codes: ['TERM_ENDED'], opensOn: null, closesOn: '2025-05-31' },
  ],
  [
    'a suspension and her missing designation are both told',
    health('2025-08-20', {
      policy: { events: [{ on: '2025-07-10', kind: 'suspended' }] },
      who: { designatedOn: undefined },
    }),
    { codes: ['POLICY_SUSPENDED', 'RELATIVE_NOT_DESIGNATED'], opensOn: null },
  ],
]

const who: Row[] = [
  ...(['parent', 'spouse', 'child'] as const).map(
    (relation): Row => [
      `a designated ${relation} is served`,
      health('2025-08-20', { who: { relation } }),
      {},
    ],
  ),
  ...(['grandparent', 'grandchild', 'sibling', 'other'] as const).map(
    (relation): Row => [
      `a ${relation} is not a direct relative`,
      health('2025-08-20', { who: { relation } }),
      { codes: ['RELATION_NOT_ALLOWED'] },
    ],
  ),
  [
    'a sibling who is not designated is told both',
    health('2025-08-20', { who: { relation: 'sibling', designatedOn: undefined } }),
    { codes: ['RELATION_NOT_ALLOWED', 'RELATIVE_NOT_DESIGNATED'] },
  ],
  [
    'without a designation it never opens',
    health('2025-08-20', { who: { designatedOn: undefined } }),
    { codes: ['RELATIVE_NOT_DESIGNATED'], opensOn: null, quota: { limit: null } },
  ],
  [
    'a designation of tomorrow is none today',
    health('2025-08-20', { who: { designatedOn: '2025-08-21' } }),
    { codes: ['RELATIVE_NOT_DESIGNATED'] },
  ],
  ['age is not asked', health('2025-08-20', { who: { birthDate: '1930-01-01' } }), {}],
]

const alone: Row[] = [
  ...(['critical-grade-a-expert-ward', 'critical-grade-a-expert-surgery'] as const).flatMap(
    (service): Row[] =>
      (['2022-premier-2', '2022-premier-3', '2023-premier-2', '2023-premier-3'] as const).map(
        (plan) => [
          `${plan}: ${service} is for the insured, and no other code of the person is told`,
          askFor(plan, service, {
            applicant: 'other',
            who: { relation: 'sibling', designatedOn: undefined },
          }),
          { codes: ['BENEFICIARY_NOT_ALLOWED'], quota: null, opensOn: null, consumes: [] },
        ],
      ),
  ),
  [
    'barriers of the illness are told beside it',
    askFor('2023-pro', 'critical-grade-a-expert-ward', {
      facts: { diagnosis: { status: 'none' } },
    }),
    { codes: ['BENEFICIARY_NOT_ALLOWED', 'DIAGNOSIS_NOT_CONFIRMED'] },
  ],
  [
    'and cooling-off',
    askFor('2021-pro', 'escort', { asOf: '2024-06-10' }),
    { codes: ['COOLING_OFF', 'BENEFICIARY_NOT_ALLOWED'] },
  ],
  [
    'wards of 2021 are open to relatives',
    askFor('2021-premier-2', 'grade-a-expert-ward'),
    { quota: { limit: 1, remaining: 1 } },
  ],
]

/** A family in the order of designation, two of them on each day. */
const RELATIONS = ['spouse', 'parent', 'parent', 'child', 'child', 'child'] as const
const designated = RELATIONS.map((relation, i) => ({
  id: `r${i + 1}`,
  relation,
  birthDate: `19${60 + i}-01-01`,
  designatedOn: `2024-0${7 + Math.floor(i / 2)}-01`,
}))
const sameDay = designated.map((d) => ({
  ...d,
  relation: 'child' as const,
  designatedOn: '2024-07-01',
}))

const nth = (plan: PlanId, n: number, family = designated) => {
  const { relation, birthDate, id } = family[n - 1]!
  return askFor(plan, 'health-consult', {
    policy: { designated: family },
    who: { id, relation, birthDate, sex: undefined, designatedOn: family[n - 1]!.designatedOn },
  })
}

const NUMBERS: [PlanId, number][] = [
  ['2023-premier-2', 3],
  ['2023-premier-3', 5],
  ['2022-premier-2', 3],
  ['2022-premier-3', 5],
  ['2021-premier-2', 3],
  ['2021-premier-3', 5],
  ['2020-tier-3', 3],
  ['2020-tier-4', 5],
]

const numbers = NUMBERS.flatMap(([plan, number]): Row[] => [
  [`${plan}: relative ${number} is within the number`, nth(plan, number), {}],
  [
    `${plan}: relative ${number + 1} counts as not designated`,
    nth(plan, number + 1),
    { codes: ['RELATIVE_NOT_DESIGNATED'], opensOn: null },
  ],
  [
    `${plan}: of children designated on one day, number ${number} is within`,
    nth(plan, number, sameDay),
    {},
  ],
  [
    `${plan}: of children designated on one day, number ${number + 1} is not`,
    nth(plan, number + 1, sameDay),
    { codes: ['RELATIVE_NOT_DESIGNATED'] },
  ],
])

const { is: _, ...listed } = mother

const known: Row[] = [
  [
    'one who is not on a full list is beyond it',
    health('2025-08-20', { policy: { designated: designated.slice(0, 3) } }),
    { codes: ['RELATIVE_NOT_DESIGNATED'] },
  ],
  [
    'one who is not on a list with room is within it',
    health('2025-08-20', { policy: { designated: designated.slice(0, 2) } }),
    { opensOn: '2025-01-10' },
  ],
  [
    'one known by id alone takes relation and date from the list',
    health('2025-08-20', {
      policy: { designated },
      beneficiary: { is: 'relative', id: 'r2' },
    }),
    { opensOn: '2024-07-01', closesOn: '2027-06-30' },
  ],
  [
    'one known by relation and date is found on the list',
    health('2025-08-20', {
      policy: { designated: [{ ...listed, id: 'r1' }] },
    }),
    { opensOn: '2025-01-10' },
  ],
  ['a minor child is served when a parent files', health('2025-08-20', { beneficiary: son }), {}],
]

describe('the relative’s own term', () => golden(term))
describe('who is a direct relative', () => golden(who))
describe('what is for the insured alone', () => golden(alone))
describe('how many may be designated', () => golden(numbers))
describe('how a relative is known', () => golden(known))
