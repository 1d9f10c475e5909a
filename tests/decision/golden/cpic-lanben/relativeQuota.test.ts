import { type UsageInput, use } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, askFor, type PlanId, type RelativeChange, type ServiceId } from './plan'

const MOTHER = 'parent:2025-01-10'
const CARE: ServiceId = 'critical-second-opinion'

const drawn = (usage: UsageInput[], change: RelativeChange = {}, plan: PlanId = '2023-premier-2') =>
  askFor(plan, CARE, { usage, ...change })

const own: Row[] = [
  [
    'a relative of premier 2 has one a year beside the insured’s five',
    drawn([use(CARE, '2025-07-01', { uses: 5 })]),
    {
      quota: { limit: 1, used: 0, remaining: 1, period: { from: '2025-06-01', to: '2026-05-31' } },
    },
  ],
  [
    'it is gone when she used it, until the policy year turns',
    drawn([use(CARE, '2025-07-01', { by: MOTHER })]),
    {
      codes: ['QUOTA_EXHAUSTED'],
      until: { QUOTA_EXHAUSTED: '2026-05-31' },
      quota: { limit: 1, used: 1, remaining: 0 },
    },
  ],
  [
    'held is gone as well',
    drawn([use(CARE, '2025-08-19', { by: MOTHER, state: 'held' })]),
    { codes: ['QUOTA_EXHAUSTED'], quota: { used: 0, held: 1, remaining: 0 } },
  ],
  [
    'released is not',
    drawn([use(CARE, '2025-08-19', { by: MOTHER, state: 'released' })]),
    { quota: { used: 0, held: 0, remaining: 1 } },
  ],
  [
    'nor is that of the year before',
    drawn([use(CARE, '2025-05-31', { by: MOTHER })]),
    { quota: { used: 0, remaining: 1 } },
  ],
  [
    'nor that of another service',
    drawn([use('critical-escort', '2025-07-01', { by: MOTHER })]),
    { quota: { used: 0, remaining: 1 } },
  ],
  [
    'nor that of another relative',
    drawn([use(CARE, '2025-07-01', { by: 'spouse:2025-01-10' })]),
    { quota: { used: 0, remaining: 1 } },
  ],
  [
    'the insured has five whatever the relatives used',
    ask('2023-premier-2', CARE, {
      usage: [
        use(CARE, '2025-07-01', { by: MOTHER }),
        use(CARE, '2025-07-02', { by: 'r2', uses: 3 }),
      ],
    }),
    { quota: { limit: 5, used: 0, remaining: 5 } },
  ],
  [
    'premier 3 gives each five',
    drawn([use(CARE, '2025-07-01', { by: MOTHER, uses: 4 })], {}, '2023-premier-3'),
    { quota: { limit: 5, used: 4, remaining: 1 } },
  ],
  [
    'and no sixth',
    drawn(
      [
        use(CARE, '2025-07-01', { by: MOTHER, uses: 3 }),
        use(CARE, '2025-07-01', { by: MOTHER, uses: 2, state: 'held' }),
      ],
      {},
      '2022-premier-3',
    ),
    { codes: ['QUOTA_EXHAUSTED'], quota: { limit: 5, used: 3, held: 2, remaining: 0 } },
  ],
  [
    'in the last year of her own term a used-up number never comes back',
    drawn([use(CARE, '2027-08-01', { by: MOTHER })], { asOf: '2027-09-01' }),
    { codes: ['QUOTA_EXHAUSTED'], until: { QUOTA_EXHAUSTED: undefined }, closesOn: '2028-01-09' },
  ],
  [
    'her number is told though her relation does not serve',
    drawn([use(CARE, '2025-07-01', { by: 'sibling:2025-01-10' })], {
      who: { relation: 'sibling' },
    }),
    { codes: ['RELATION_NOT_ALLOWED', 'QUOTA_EXHAUSTED'], quota: { limit: 1, used: 1 } },
  ],
]

const designated = [
  { id: 'r1', relation: 'parent' as const, birthDate: '1960-03-12', designatedOn: '2025-01-10' },
  { id: 'r2', relation: 'parent' as const, birthDate: '1958-09-01', designatedOn: '2025-01-10' },
]

const keyed = (usage: UsageInput[], who: object) =>
  drawn(usage, { policy: { designated }, who: { designatedOn: undefined, ...who } })

const keys: Row[] = [
  [
    'a use under her id is hers',
    keyed([use(CARE, '2025-07-01', { by: 'r1' })], { id: 'r1' }),
    { codes: ['QUOTA_EXHAUSTED'] },
  ],
  [
    'a use under relation and date is hers though she has an id',
    keyed([use(CARE, '2025-07-01', { by: MOTHER })], { id: 'r1' }),
    { codes: ['QUOTA_EXHAUSTED'] },
  ],
  [
    'a use under her id is hers though she comes without it',
    keyed([use(CARE, '2025-07-01', { by: 'r1' })], { designatedOn: '2025-01-10' }),
    { codes: ['QUOTA_EXHAUSTED'] },
  ],
  [
    'the father designated on the same day has his own',
    keyed([use(CARE, '2025-07-01', { by: 'r1' })], { id: 'r2', birthDate: '1958-09-01' }),
    { quota: { used: 0, remaining: 1 } },
  ],
  [
    'also when he is told apart by his birthday alone',
    keyed([use(CARE, '2025-07-01', { by: 'r1' })], {
      birthDate: '1958-09-01',
      designatedOn: '2025-01-10',
    }),
    { quota: { used: 0, remaining: 1 } },
  ],
]

const drawnFrom = (
  plan: PlanId,
  service: ServiceId,
  asOf = '2025-08-20',
): Parameters<typeof askFor> => [
  plan,
  service,
  { asOf, usage: [use(service, asOf, { by: MOTHER })] },
]

const unlimited: Row[] = [
  [
    'the health consult of 2023 premier 2 stays without a number for her',
    askFor(...drawnFrom('2023-premier-2', 'health-consult')),
    { quota: { limit: null, used: 1, remaining: null } },
  ],
  [
    'the video doctor of 2022 premier 2 as well',
    askFor(...drawnFrom('2022-premier-2', 'video-doctor-pro', '2025-03-20')),
    { quota: { limit: null, used: 1, period: { from: '2024-06-17', to: '2025-05-31' } } },
  ],
  [
    'in 2021 premier 2 the health consult is one a year like every service',
    askFor(...drawnFrom('2021-premier-2', 'health-consult')),
    { codes: ['QUOTA_EXHAUSTED'], quota: { limit: 1, used: 1, remaining: 0 } },
  ],
  [
    'the video doctor of 2021 premier 2 too',
    askFor(...drawnFrom('2021-premier-2', 'video-doctor-pro', '2025-03-20')),
    {
      codes: ['QUOTA_EXHAUSTED'],
      quota: { limit: 1, period: { from: '2024-06-01', to: '2025-05-31' } },
    },
  ],
  [
    'while the insured of 2021 premier 2 has no number',
    ask('2021-premier-2', 'escort', { usage: [use('escort', '2025-07-01', { uses: 20 })] }),
    { quota: { limit: null, used: 20, remaining: null } },
  ],
  [
    'nor has a relative of 2021 premier 3',
    askFor(...drawnFrom('2021-premier-3', 'overseas-assist')),
    { quota: { limit: null, used: 1, remaining: null } },
  ],
]

describe('each relative’s own number', () => golden(own))
describe('whose use it was', () => golden(keys))
describe('what stays without a number', () => golden(unlimited))
