import { type UsageInput, use } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, type PlanId, type ServiceId } from './plan'

type Kind = 'suspended' | 'reinstated' | 'terminated' | 'expired'
const event = (on: string, kind: Kind) => ({ on, kind })
const CARE: ServiceId = 'critical-escort'

const under = (
  asOf: string,
  events: ReturnType<typeof event>[],
  usage: UsageInput[] = [],
  plan: PlanId = '2023-pro',
  service: ServiceId = CARE,
) => ask(plan, service, { asOf, usage, policy: { events } })

const SUSPENDED = event('2025-07-10', 'suspended')

const status: Row[] = [
  [
    'a suspension takes effect on its day',
    under('2025-07-10', [SUSPENDED]),
    { codes: ['POLICY_SUSPENDED'], opensOn: null, closesOn: '2044-05-31' },
  ],
  ['the day before it serves', under('2025-07-09', [SUSPENDED]), { opensOn: '2024-06-17' }],
  [
    'the day of reinstatement serves at once: no new waiting',
    under('2025-09-15', [SUSPENDED, event('2025-09-15', 'reinstated')]),
    { opensOn: '2024-06-17' },
  ],
  [
    'suspended in cooling-off, only that is told',
    under('2024-06-10', [event('2024-06-05', 'suspended')]),
    { codes: ['POLICY_SUSPENDED'], opensOn: null },
  ],
  [
    'suspended before the sixth year, 无忧管家 tells only that of a later service',
    under('2025-08-20', [SUSPENDED], [], 'wuyou-2023-pro', CARE),
    { codes: ['POLICY_SUSPENDED'], opensOn: null },
  ],
  [
    'suspended after the term, both are told',
    under('2044-06-10', [event('2044-01-10', 'suspended')]),
    { codes: ['POLICY_SUSPENDED', 'TERM_ENDED'] },
  ],
  [
    'a policy that expired is ended, its term is not spoken of',
    under('2044-06-10', [event('2044-06-01', 'expired')]),
    { codes: ['POLICY_ENDED'], opensOn: null, closesOn: '2044-05-31' },
  ],
  [
    'terminated during a suspension it is ended',
    under('2025-08-20', [SUSPENDED, event('2025-08-01', 'terminated')]),
    { codes: ['POLICY_ENDED'] },
  ],
  [
    'after the end the year of the last active day is shown',
    under('2027-01-10', [event('2026-06-01', 'terminated')], [use(CARE, '2026-01-05')]),
    {
      codes: ['POLICY_ENDED', 'QUOTA_EXHAUSTED'],
      quota: { used: 1, remaining: 0, period: { from: '2025-06-01', to: '2026-05-31' } },
    },
  ],
  [
    'what no plan gives is told alone, even of an ended policy',
    under('2025-08-20', [event('2025-08-01', 'terminated')], [], '2023-pro', 'escort'),
    { codes: ['NOT_IN_PLAN'], quota: null },
  ],
  [
    'cooling-off leaves the other barriers standing',
    ask('2023-pro', 'critical-grade-a-expert-appointment', {
      asOf: '2024-06-10',
      applicant: 'other',
      facts: { namesDoctor: true },
    }),
    { codes: ['COOLING_OFF', 'APPLICANT_NOT_ALLOWED', 'DOCTOR_NOT_SELECTABLE'] },
  ],
]

const premier = (usage: UsageInput[], asOf = '2025-08-20') =>
  ask('2022-premier-1', CARE, { asOf, usage })

const number: Row[] = [
  [
    'held, used and released are told apart',
    premier([
      use(CARE, '2025-06-01'),
      use(CARE, '2025-07-01', { uses: 2 }),
      use(CARE, '2025-08-01', { state: 'held' }),
      use(CARE, '2025-08-02', { state: 'released', uses: 4 }),
    ]),
    { quota: { limit: 5, used: 3, held: 1, remaining: 1 } },
  ],
  [
    'more than the limit leaves nothing, never less',
    premier([use(CARE, '2025-06-01', { uses: 7 })]),
    { codes: ['QUOTA_EXHAUSTED'], quota: { used: 7, remaining: 0 } },
  ],
  [
    'uses around the anniversary fall in their own years',
    premier([use(CARE, '2025-05-31', { uses: 5 }), use(CARE, '2026-06-01', { uses: 5 })]),
    { quota: { used: 0, remaining: 5, period: { from: '2025-06-01', to: '2026-05-31' } } },
  ],
  [
    'a use late in the evening counts on its day in China',
    premier([use(CARE, '2025-05-31T23:30:00Z')]),
    { quota: { used: 1 } },
  ],
  [
    'on the last day of the policy year the number is still gone',
    premier([use(CARE, '2025-06-01', { uses: 5 })], '2026-05-31'),
    { codes: ['QUOTA_EXHAUSTED'], until: { QUOTA_EXHAUSTED: '2026-05-31' } },
  ],
  [
    'on the anniversary it is back',
    premier([use(CARE, '2025-06-01', { uses: 5 })], '2026-06-01'),
    { quota: { used: 0, remaining: 5 } },
  ],
  [
    'a suspension does not move the year',
    ask('2023-pro', CARE, {
      usage: [use(CARE, '2025-06-05')],
      policy: { events: [event('2025-06-20', 'suspended'), event('2025-08-10', 'reinstated')] },
    }),
    { codes: ['QUOTA_EXHAUSTED'], quota: { period: { from: '2025-06-01', to: '2026-05-31' } } },
  ],
  [
    'the one use of care is for its whole term',
    ask('2022-care', 'emergency-120-subsidy', {
      asOf: '2025-05-31',
      usage: [use('emergency-120-subsidy', '2024-06-17')],
    }),
    { codes: ['QUOTA_EXHAUSTED'], until: { QUOTA_EXHAUSTED: undefined }, quota: { used: 1 } },
  ],
  [
    'another policy of the insured opens nothing here',
    ask('2023-pro', CARE, {
      policy: { events: [SUSPENDED] },
      otherPolicies: [{ plan: 'cpic-lanben-2023-premier-3', effectiveDate: '2024-01-01' }],
    }),
    { codes: ['POLICY_SUSPENDED'] },
  ],
]

describe('the state of the policy', () => golden(status))
describe('the number', () => golden(number))
