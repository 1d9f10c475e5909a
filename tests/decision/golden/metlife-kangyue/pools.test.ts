import { policy, soundDiagnosis, use } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { another, ask, askFor } from './plan'

const YOUNG = { effectiveDate: '2026-03-01', coolingOffUntil: '2026-03-16' }
const young = (otherPolicies: ReturnType<typeof another>[]) =>
  ask('phone-doctor', { policy: YOUNG, otherPolicies })
const waiting = { codes: ['COOLING_OFF' as const, 'WAITING_PERIOD' as const] }
const old = another('2025-01-01')

const opens: Row[] = [
  [
    'an older policy opens while the younger one waits, with its own days',
    young([old]),
    { opensOn: '2025-01-31', quota: { period: { from: '2025-01-01', to: null } } },
  ],
  [
    'it opens while the policy is suspended',
    ask('phone-doctor', {
      policy: { events: [{ on: '2026-03-05', kind: 'suspended' }] },
      otherPolicies: [old],
    }),
    { opensOn: '2025-01-31' },
  ],
  [
    'it opens when the policy has ended',
    ask('phone-doctor', {
      policy: { events: [{ on: '2026-03-05', kind: 'terminated' }] },
      otherPolicies: [old],
    }),
    {},
  ],
  [
    'it opens before the policy begins',
    ask('phone-doctor', { policy: { effectiveDate: '2026-04-01' }, otherPolicies: [old] }),
    {},
  ],
  [
    'it opens after its own second waiting, counted from the reinstatement',
    young([
      another('2025-01-01', {
        events: [
          { on: '2025-06-01', kind: 'suspended' },
          { on: '2025-07-01', kind: 'reinstated' },
        ],
      }),
    ]),
    { opensOn: '2025-07-31' },
  ],
  [
    'a policy that is open itself keeps its own days',
    ask('phone-doctor', { otherPolicies: [old] }),
    { opensOn: '2026-01-31', quota: { period: { from: '2026-01-01', to: null } } },
  ],
]

const shut: Row[] = [
  ['one in its waiting opens nothing', young([another('2026-02-20')]), waiting],
  [
    'one in its cooling-off opens nothing',
    young([another('2026-01-01', { coolingOffUntil: '2026-03-10' })]),
    waiting,
  ],
  ['one that has not begun opens nothing', young([another('2026-06-01')]), waiting],
  [
    'a suspended one opens nothing',
    young([another('2025-01-01', { events: [{ on: '2026-01-05', kind: 'suspended' }] })]),
    { ...waiting, opensOn: '2026-03-31' },
  ],
  [
    'an ended one opens nothing',
    young([another('2025-01-01', { events: [{ on: '2026-01-05', kind: 'expired' }] })]),
    waiting,
  ],
  [
    'a reinstated one in its second waiting opens nothing',
    young([
      another('2025-01-01', {
        events: [
          { on: '2026-01-05', kind: 'suspended' },
          { on: '2026-03-01', kind: 'reinstated' },
        ],
      }),
    ]),
    waiting,
  ],
  [
    'one of another plan opens nothing',
    young([{ ...policy('metlife-huikangjian', { effectiveDate: '2025-01-01' }) }]),
    waiting,
  ],
  [
    'of several that stop, the code of the policy asked for is told',
    ask('phone-doctor', {
      policy: { events: [{ on: '2026-03-05', kind: 'suspended' }] },
      otherPolicies: [another('2026-02-20')],
    }),
    { codes: ['POLICY_SUSPENDED'], opensOn: null },
  ],
]

const guided = (on: string, state: 'used' | 'held' | 'released' = 'used') =>
  use('hospital-guide', on, { state })
const found = (on: string) => ({ diagnosis: { ...soundDiagnosis, on } })

const pool: Row[] = [
  [
    'two policies give one use',
    ask('hospital-guide', { otherPolicies: [old] }),
    { quota: { limit: 1, remaining: 1 } },
  ],
  [
    'what was used under the older counts under the younger',
    ask('hospital-guide', { otherPolicies: [old], usage: [guided('2025-07-01')] }),
    { codes: ['QUOTA_EXHAUSTED'], quota: { used: 1, remaining: 0 } },
  ],
  [
    'it counts though the older has ended',
    ask('hospital-guide', {
      otherPolicies: [another('2025-01-01', { events: [{ on: '2025-10-01', kind: 'expired' }] })],
      usage: [guided('2025-07-01')],
    }),
    { codes: ['QUOTA_EXHAUSTED'], quota: { used: 1 } },
  ],
  [
    'what was held under the younger counts where the older decides',
    ask('hospital-guide', {
      policy: YOUNG,
      otherPolicies: [old],
      usage: [guided('2026-03-05', 'held')],
    }),
    { codes: ['QUOTA_EXHAUSTED'], quota: { held: 1 } },
  ],
  [
    'an illness before the younger policy serves where an open one carried it',
    ask('hospital-guide', { policy: YOUNG, otherPolicies: [old], facts: found('2025-08-01') }),
    {},
  ],
  [
    'an illness in the waiting of the only open one is too early',
    ask('hospital-guide', { policy: YOUNG, otherPolicies: [old], facts: found('2025-01-10') }),
    { codes: ['DIAGNOSIS_TOO_EARLY'] },
  ],
  [
    'a relative’s own waiting stands though another policy is open',
    askFor('hospital-guide', {
      policy: YOUNG,
      otherPolicies: [old],
      who: { designatedOn: '2026-03-01' },
      facts: { diagnosis: undefined },
    }),
    { codes: ['RELATIVE_WAITING_PERIOD'], opensOn: '2026-03-31' },
  ],
]

describe('another policy that is open (2.3; K5)', () => golden(opens))
describe('another policy that is not (2.3; K5)', () => golden(shut))
describe('one pool for all (2.3; K5)', () => golden(pool))
