import { type PolicyInput, soundDiagnosis } from '../../support/cases'
import { golden, type Row } from '../../support/expect'
import { ask, CRITICAL, SERVICES, type ServiceId } from './plan'

/** The illness is suspected, so that its date never bars. */
const on = (service: ServiceId, asOf: string, policy: Partial<PolicyInput> = {}) =>
  ask(service, {
    asOf,
    policy,
    facts: { diagnosis: { ...soundDiagnosis, status: 'suspected' } },
  })
const opinion = (asOf: string, policy: Partial<PolicyInput> = {}) =>
  on('international-second-opinion', asOf, policy)
const phone = (asOf: string, policy: Partial<PolicyInput> = {}) => on('phone-doctor', asOf, policy)
const noCooling = { coolingOffUntil: undefined }

const waiting: Row[] = [
  [
    'before the policy is effective that alone is told',
    opinion('2025-02-28'),
    {
      codes: ['POLICY_NOT_EFFECTIVE'],
      until: { POLICY_NOT_EFFECTIVE: '2025-02-28' },
      opensOn: '2025-05-30',
    },
  ],
  [
    'the phone doctor then opens after cooling-off',
    phone('2025-02-28'),
    { codes: ['POLICY_NOT_EFFECTIVE'], opensOn: '2025-03-21' },
  ],
  [
    'cooling-off and waiting run side by side from the effective date',
    opinion('2025-03-01'),
    {
      codes: ['COOLING_OFF', 'WAITING_PERIOD'],
      until: { COOLING_OFF: '2025-03-20', WAITING_PERIOD: '2025-05-29' },
      opensOn: '2025-05-30',
    },
  ],
  [
    'the phone doctor knows cooling-off only',
    phone('2025-03-20'),
    { codes: ['COOLING_OFF'], until: { COOLING_OFF: '2025-03-20' }, opensOn: '2025-03-21' },
  ],
  ['the phone doctor has no waiting', phone('2025-03-21'), { opensOn: '2025-03-21' }],
  ...CRITICAL.flatMap((service): Row[] => [
    [
      `${service}: the ninetieth day from the effective date is the last of waiting`,
      on(service, '2025-05-29'),
      { codes: ['WAITING_PERIOD'], until: { WAITING_PERIOD: '2025-05-29' }, opensOn: '2025-05-30' },
    ],
    [
      `${service}: the ninety-first is open`,
      on(service, '2025-05-30'),
      { opensOn: '2025-05-30', closesOn: null },
    ],
  ]),
  ['a renewal has no waiting', opinion('2025-03-21', { renewal: true }), { opensOn: '2025-03-21' }],
  [
    'a renewal still has the cooling-off it is given',
    opinion('2025-03-20', { renewal: true }),
    { codes: ['COOLING_OFF'], opensOn: '2025-03-21' },
  ],
  [
    'without cooling-off the term begins on the effective date itself',
    phone('2025-03-01', noCooling),
    { opensOn: '2025-03-01', quota: { period: { from: '2025-03-01', to: '2026-02-28' } } },
  ],
  [
    'without cooling-off waiting alone bars',
    opinion('2025-03-01', noCooling),
    { codes: ['WAITING_PERIOD'], opensOn: '2025-05-30' },
  ],
  [
    'without either everything is open on the effective date',
    opinion('2025-03-01', { ...noCooling, waitingDays: 0 }),
    { opensOn: '2025-03-01' },
  ],
  [
    'a waiting shorter than cooling-off leaves cooling-off alone',
    opinion('2025-03-15', { waitingDays: 10 }),
    { codes: ['COOLING_OFF'], opensOn: '2025-03-21' },
  ],
  [
    'a waiting of 180 days is the contract’s own',
    opinion('2025-08-27', { waitingDays: 180 }),
    { codes: ['WAITING_PERIOD'], until: { WAITING_PERIOD: '2025-08-27' }, opensOn: '2025-08-28' },
  ],
  [
    'a cooling-off that ended before the policy began changes nothing',
    phone('2025-03-01', { coolingOffUntil: '2025-02-10' }),
    { opensOn: '2025-03-01', quota: { period: { from: '2025-03-01', to: '2026-02-28' } } },
  ],
]

const lapse = {
  events: [
    { on: '2025-08-01', kind: 'suspended' as const },
    { on: '2025-10-10', kind: 'reinstated' as const },
  ],
}

const stopping: Row[] = [
  ...SERVICES.map(
    (service): Row => [
      `${service} is barred while suspended`,
      on(service, '2025-08-01', lapse),
      { codes: ['POLICY_SUSPENDED'], opensOn: null, closesOn: null },
    ],
  ),
  [
    'a suspension in waiting hides waiting and cooling-off',
    opinion('2025-03-15', { events: [{ on: '2025-03-10', kind: 'suspended' }] }),
    { codes: ['POLICY_SUSPENDED'], opensOn: null },
  ],
  [
    'reinstatement starts no new waiting and leaves the service year',
    opinion('2025-10-10', lapse),
    { opensOn: '2025-05-30', quota: { period: { from: '2025-03-21', to: '2026-03-20' } } },
  ],
  [
    'an illness confirmed while suspended serves after reinstatement',
    ask('outpatient-appointment', {
      asOf: '2025-10-12',
      policy: lapse,
      facts: { diagnosis: { ...soundDiagnosis, on: '2025-09-01' } },
    }),
    {},
  ],
  [
    'the phone doctor is gone with the policy',
    phone('2025-12-01', { events: [{ on: '2025-12-01', kind: 'terminated' }] }),
    { codes: ['POLICY_ENDED'], opensOn: null },
  ],
  [
    'an expired policy has ended',
    opinion('2026-03-01', { events: [{ on: '2026-03-01', kind: 'expired' }] }),
    { codes: ['POLICY_ENDED'], opensOn: null },
  ],
  [
    'the service goes on for years while the policy does',
    opinion('2031-07-01'),
    { opensOn: '2025-05-30', closesOn: null },
  ],
]

describe('term, cooling-off and waiting (内容简介, 一 (四), 二 (四); M1 M2 G4 G5)', () =>
  golden(waiting))
describe('suspension, reinstatement and end (内容简介, 其他事项; M1 G3 G17)', () =>
  golden(stopping))
