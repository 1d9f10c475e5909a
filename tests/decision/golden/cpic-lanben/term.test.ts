import { golden, type Row } from '../../support/expect'
import { ask, type PlanId, type ServiceId } from './plan'

/** One service of each edition that asks nothing but the term. */
const OPEN: [PlanId, ServiceId][] = [
  ['2023-pro', 'health-consult'],
  ['2023-premier-3', 'health-consult'],
  ['2022-pro', 'health-consult'],
  ['2022-premier-1', 'health-consult'],
  ['2021-pro', 'escort'],
  ['2021-premier-2', 'escort'],
  ['wuyou-2023-pro', 'grade-a-video-consult'],
  ['2022-care', 'video-doctor-pro'],
]

const start = OPEN.flatMap(([plan, service]): Row[] => [
  [
    `${plan}: before the effective date that code stands alone and the opening day is known`,
    ask(plan, service, { asOf: '2024-05-31' }),
    {
      codes: ['POLICY_NOT_EFFECTIVE'],
      until: { POLICY_NOT_EFFECTIVE: '2024-05-31' },
      opensOn: '2024-06-17',
    },
  ],
  [
    `${plan}: on the effective date cooling-off stands alone`,
    ask(plan, service, { asOf: '2024-06-01' }),
    { codes: ['COOLING_OFF'], until: { COOLING_OFF: '2024-06-16' }, opensOn: '2024-06-17' },
  ],
  [
    `${plan}: the last day of cooling-off still bars`,
    ask(plan, service, { asOf: '2024-06-16' }),
    { codes: ['COOLING_OFF'], opensOn: '2024-06-17' },
  ],
  [
    `${plan}: the day after cooling-off is the first of the term`,
    ask(plan, service, { asOf: '2024-06-17' }),
    { opensOn: '2024-06-17' },
  ],
  [
    `${plan}: without cooling-off the term starts on the effective date`,
    ask(plan, service, { asOf: '2024-06-01', policy: { coolingOffUntil: undefined } }),
    { opensOn: '2024-06-01' },
  ],
])

const premium = (
  name: string,
  asOf: string,
  policy: object,
  expected: Row[2],
  plan: PlanId = '2023-premier-1',
  service: ServiceId = 'health-consult',
): Row => [name, ask(plan, service, { asOf, policy }), expected]

const year = (from: string, to: string) => ({ quota: { period: { from, to } } })

const end: Row[] = [
  premium(
    'twenty premium years end on the day before the twentieth anniversary',
    '2044-05-31',
    {},
    { closesOn: '2044-05-31', ...year('2043-06-01', '2044-05-31') },
  ),
  premium(
    'the anniversary itself is too late, and the last year of the term is shown',
    '2044-06-01',
    {},
    {
      codes: ['TERM_ENDED'],
      opensOn: '2024-06-17',
      closesOn: '2044-05-31',
      ...year('2043-06-01', '2044-05-31'),
    },
  ),
  premium(
    'a term of one premium year ends after one',
    '2025-05-31',
    { premiumYears: 1 },
    {
      closesOn: '2025-05-31',
    },
  ),
  premium(
    'and is over on the anniversary',
    '2025-06-01',
    { premiumYears: 1 },
    {
      codes: ['TERM_ENDED'],
      closesOn: '2025-05-31',
    },
  ),
  premium(
    'a single premium gives one year',
    '2025-06-01',
    { premiumYears: 1, singlePremium: true },
    { codes: ['TERM_ENDED'], closesOn: '2025-05-31' },
  ),
  premium(
    'also when the premium years told with it say otherwise',
    '2025-06-01',
    { premiumYears: 20, singlePremium: true },
    { codes: ['TERM_ENDED'], closesOn: '2025-05-31' },
  ),
  premium(
    'a single premium gives one year in 2021 as well',
    '2025-05-31',
    { premiumYears: 1, singlePremium: true },
    { closesOn: '2025-05-31', ...year('2024-06-01', '2025-05-31') },
    '2021-premier-1',
    'second-opinion',
  ),
  premium(
    'being upgraded lengthens nothing in 2021',
    '2034-06-01',
    { premiumYears: 10, upgraded: true },
    { codes: ['TERM_ENDED'], closesOn: '2034-05-31' },
    '2021-pro',
    'escort',
  ),
  premium(
    'a policy of 29 February with one premium year ends on 27 February',
    '2025-02-27',
    { effectiveDate: '2024-02-29', coolingOffUntil: '2024-03-15', premiumYears: 1 },
    { opensOn: '2024-03-16', closesOn: '2025-02-27', ...year('2024-02-29', '2025-02-27') },
  ),
  premium(
    'on 28 February it is over',
    '2025-02-28',
    { effectiveDate: '2024-02-29', coolingOffUntil: '2024-03-15', premiumYears: 1 },
    { codes: ['TERM_ENDED'], closesOn: '2025-02-27' },
  ),
  premium(
    'with four premium years its anniversary is 29 February again',
    '2028-02-28',
    { effectiveDate: '2024-02-29', coolingOffUntil: '2024-03-15', premiumYears: 4 },
    { closesOn: '2028-02-28', ...year('2027-02-28', '2028-02-28') },
  ),
  premium(
    'care lasts one year however long premiums are paid',
    '2025-05-31',
    {},
    { closesOn: '2025-05-31', quota: { period: { from: '2024-06-17', to: '2025-05-31' } } },
    '2022-care',
    'emergency-120-subsidy',
  ),
  premium(
    'care is over on the first anniversary',
    '2025-06-01',
    {},
    {
      codes: ['TERM_ENDED'],
      closesOn: '2025-05-31',
      quota: { limit: 1, period: { from: '2024-06-17', to: '2025-05-31' } },
    },
    '2022-care',
    'emergency-120-subsidy',
  ),
]

const video = (
  name: string,
  asOf: string,
  expected: Row[2],
  policy: object = {},
  plan: PlanId = '2023-pro',
): Row => [name, ask(plan, 'video-doctor-pro', { asOf, policy }), expected]

const firstYear: Row[] = [
  ...(['2023-pro', '2023-premier-1', '2022-premier-3', '2021-pro', '2021-premier-1'] as const).map(
    (plan) =>
      video(
        `${plan}: the video doctor ends with the first policy year`,
        '2025-06-01',
        {
          codes: ['TERM_ENDED'],
          opensOn: '2024-06-17',
          closesOn: '2025-05-31',
          quota: { limit: null, remaining: null, period: { from: '2024-06-17', to: '2025-05-31' } },
        },
        {},
        plan,
      ),
  ),
  video('in cooling-off the video doctor is barred by that alone', '2024-06-10', {
    codes: ['COOLING_OFF'],
    opensOn: '2024-06-17',
    closesOn: '2025-05-31',
  }),
  video(
    'the first year of 29 February ends on 27 February',
    '2025-02-28',
    { codes: ['TERM_ENDED'], closesOn: '2025-02-27' },
    { effectiveDate: '2024-02-29', coolingOffUntil: undefined },
  ),
  video(
    'one premium year and the first year end on the same day',
    '2025-05-31',
    { closesOn: '2025-05-31' },
    { premiumYears: 1 },
  ),
  video(
    'suspended after the first year, both are told',
    '2025-08-20',
    { codes: ['POLICY_SUSPENDED', 'TERM_ENDED'], opensOn: null, closesOn: '2025-05-31' },
    { events: [{ on: '2025-07-10', kind: 'suspended' }] },
  ),
  video(
    'ended after the first year, only the end of the policy is told',
    '2025-08-20',
    { codes: ['POLICY_ENDED'], opensOn: null, closesOn: '2025-05-31' },
    { events: [{ on: '2025-07-10', kind: 'terminated' }] },
  ),
  video(
    'reinstatement opens no second first year',
    '2025-08-20',
    { codes: ['TERM_ENDED'] },
    {
      events: [
        { on: '2025-04-10', kind: 'suspended' },
        { on: '2025-07-10', kind: 'reinstated' },
      ],
    },
  ),
]

describe('when the term starts', () => golden(start))
describe('when the term ends', () => golden(end))
describe('the video doctor of the first year', () => golden(firstYear))
