import { use } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { askFor, type PlanId, type ServiceId } from './plan'

/** 2020: conditions met on 2024-04-01, the term runs from 2024-04-20 to 2027-04-19. */
const met = { effectiveDate: '2024-04-01', coolingOffUntil: '2024-04-16' }

const family = (
  asOf: string,
  plan: PlanId,
  service: ServiceId,
  change: { policy?: object; usage?: ReturnType<typeof use>[]; who?: object } = {},
) =>
  askFor(plan, service, {
    asOf,
    who: { designatedOn: '2024-05-01', ...change.who },
    usage: change.usage,
    policy: { ...met, ...change.policy },
  })

const relatives: Row[] = [
  [
    'one of the family serves to the last day of the plan’s own term',
    family('2027-04-19', '2020-tier-3', 'escort', { who: { designatedOn: '2024-04-20' } }),
    { opensOn: '2024-04-20', closesOn: '2027-04-19' },
  ],
  [
    'and, upgraded, five years with it: no three years of their own',
    family('2029-04-19', '2020-tier-4', 'escort', { policy: { upgraded: true } }),
    { closesOn: '2029-04-19' },
  ],
  [
    'after the plan’s term it is the term that is over',
    family('2027-05-10', '2020-tier-4', 'escort'),
    { codes: ['TERM_ENDED'], closesOn: '2027-04-19' },
  ],
  [
    'each of tier 3’s family has one of every service a service year',
    family('2025-04-19', '2020-tier-3', 'mdt-consult', {
      usage: [use('mdt-consult', '2024-06-01', { by: 'parent:2024-05-01' })],
    }),
    {
      codes: ['QUOTA_EXHAUSTED'],
      quota: { limit: 1, used: 1, remaining: 0, period: { from: '2024-04-20', to: '2025-04-19' } },
    },
  ],
  [
    'the health consult as well',
    family('2025-01-10', '2020-tier-3', 'health-consult', {
      usage: [use('health-consult', '2024-06-01', { by: 'parent:2024-05-01' })],
    }),
    { codes: ['QUOTA_EXHAUSTED'], quota: { limit: 1 } },
  ],
  [
    'and the video doctor, which comes back with the next service year',
    family('2025-01-10', '2020-tier-3', 'video-doctor-plus', {
      usage: [use('video-doctor-plus', '2024-06-01', { by: 'parent:2024-05-01' })],
    }),
    {
      codes: ['QUOTA_EXHAUSTED'],
      until: { QUOTA_EXHAUSTED: '2025-04-19' },
      quota: { limit: 1, period: { from: '2024-04-20', to: '2025-04-19' } },
    },
  ],
  [
    'but drugs are bought without a number',
    family('2025-01-10', '2020-tier-3', 'online-pharmacy', {
      usage: [use('online-pharmacy', '2024-06-01', { by: 'parent:2024-05-01', uses: 8 })],
    }),
    { quota: { limit: null, used: 8, remaining: null } },
  ],
  [
    'tier 4’s family has no limit',
    family('2025-01-10', '2020-tier-4', 'expert-surgery', {
      usage: [use('expert-surgery', '2024-06-01', { by: 'parent:2024-05-01', uses: 2 })],
    }),
    { quota: { limit: null, used: 2, remaining: null } },
  ],
  [
    'a family member of 2019 is not served at all',
    family('2025-01-10', '2019-tier-2', 'escort'),
    { codes: ['BENEFICIARY_NOT_ALLOWED'], quota: null },
  ],
  [
    'nor one of 2020 tier 2',
    family('2025-01-10', '2020-tier-2', 'online-pharmacy'),
    { codes: ['BENEFICIARY_NOT_ALLOWED'], quota: null },
  ],
  [
    'a grandparent is family, but not as the text means it',
    family('2025-01-10', '2020-tier-4', 'escort', { who: { relation: 'grandparent' } }),
    { codes: ['RELATION_NOT_ALLOWED'] },
  ],
]

describe('the family of 2020', () => golden(relatives))
