import { golden, type Row } from '../../support/expect'
import { ask, SERVICES, suspended, terminated } from './plan'

/** An illness found after the waiting, later than asOf where only the calendar is asked for. */
const on = (asOf: string, policy = {}, found = '2026-02-20') =>
  ask('outpatient-appointment', {
    asOf,
    policy,
    facts: {
      diagnosis: {
        status: 'suspected',
        category: 'critical',
        on: found,
        hospitalGrade: '2A',
      },
    },
  })
const coolingOff = { coolingOffUntil: '2026-01-16' }
const lapse = {
  events: [
    { on: '2026-05-01', kind: 'suspended' as const },
    { on: '2026-06-10', kind: 'reinstated' as const },
  ],
}

const beginning: Row[] = [
  [
    'before the policy is effective that alone is told',
    on('2025-12-31', coolingOff),
    {
      codes: ['POLICY_NOT_EFFECTIVE'],
      until: { POLICY_NOT_EFFECTIVE: '2025-12-31' },
      opensOn: '2026-02-01',
    },
  ],
  [
    'on the effective date without cooling-off the term has not begun',
    on('2026-01-01'),
    {
      codes: ['TERM_NOT_STARTED'],
      until: { TERM_NOT_STARTED: '2026-01-01' },
      opensOn: '2026-02-01',
      closesOn: null,
    },
  ],
  [
    'on the effective date in cooling-off the cooling-off explains it',
    on('2026-01-01', coolingOff),
    { codes: ['COOLING_OFF'], until: { COOLING_OFF: '2026-01-16' }, opensOn: '2026-02-01' },
  ],
  [
    'the day after the effective date is the first of waiting',
    on('2026-01-02'),
    { codes: ['WAITING_PERIOD'], until: { WAITING_PERIOD: '2026-01-31' } },
  ],
  [
    'cooling-off and waiting run side by side',
    on('2026-01-16', coolingOff),
    {
      codes: ['COOLING_OFF', 'WAITING_PERIOD'],
      until: { COOLING_OFF: '2026-01-16', WAITING_PERIOD: '2026-01-31' },
    },
  ],
  [
    'the day after cooling-off only waiting bars',
    on('2026-01-17', coolingOff),
    { codes: ['WAITING_PERIOD'] },
  ],
  [
    'the thirtieth day of the term is the last of waiting',
    on('2026-01-31'),
    { codes: ['WAITING_PERIOD'], until: { WAITING_PERIOD: '2026-01-31' }, opensOn: '2026-02-01' },
  ],
  [
    'an illness found on the day after waiting serves that very day',
    on('2026-02-01', {}, '2026-02-01'),
    { opensOn: '2026-02-01' },
  ],
  [
    'a cooling-off longer than the waiting sets the opening day',
    on('2026-02-20', { coolingOffUntil: '2026-02-20' }),
    { codes: ['COOLING_OFF'], until: { COOLING_OFF: '2026-02-20' }, opensOn: '2026-02-21' },
  ],
  [
    'thirty days count over 29 February',
    on('2024-03-02', { effectiveDate: '2024-02-01' }, '2024-03-03'),
    {
      codes: ['WAITING_PERIOD'],
      until: { WAITING_PERIOD: '2024-03-02' },
      opensOn: '2024-03-03',
    },
  ],
  [
    'a policy of 28 February of a leap year begins its term on the 29th',
    on('2024-03-29', { effectiveDate: '2024-02-28' }, '2024-03-30'),
    { codes: ['WAITING_PERIOD'], until: { WAITING_PERIOD: '2024-03-29' }, opensOn: '2024-03-30' },
  ],
  [
    'midnight in China ends the waiting, whatever the offset it is written in',
    on('2026-01-31T16:00:00Z', {}, '2026-02-01'),
    { opensOn: '2026-02-01' },
  ],
  [
    'a second before midnight in China the waiting still runs',
    on('2026-01-31T15:59:59Z', {}, '2026-02-01'),
    { codes: ['WAITING_PERIOD'] },
  ],
  [
    'a renewal waits all the same',
    on('2026-01-20', { renewal: true }, '2026-02-01'),
    { codes: ['WAITING_PERIOD'], until: { WAITING_PERIOD: '2026-01-31' } },
  ],
  ['the waiting of the contract is not read here', on('2026-02-20', { waitingDays: 90 }), {}],
]
const stopping: Row[] = [
  [
    'suspended from today on',
    on('2026-05-01', suspended),
    {
      codes: ['POLICY_SUSPENDED'],
      opensOn: null,
      closesOn: null,
      quota: { limit: 1, used: 0, held: 0, remaining: 1, period: { from: '2026-01-02', to: null } },
    },
  ],
  ['the day before a suspension is open', on('2026-04-30', suspended), { opensOn: '2026-02-01' }],
  [
    'a suspension in waiting hides the waiting',
    on(
      '2026-01-20',
      { ...coolingOff, events: [{ on: '2026-01-10', kind: 'suspended' }] },
      '2026-02-01',
    ),
    { codes: ['POLICY_SUSPENDED'], opensOn: null },
  ],
  [
    'reinstatement is open on the very day: no new waiting starts',
    on('2026-06-10', lapse),
    { opensOn: '2026-02-01' },
  ],
  [
    'an illness found while suspended serves after the reinstatement',
    on('2026-06-11', lapse, '2026-05-20'),
    { opensOn: '2026-02-01' },
  ],
  [
    'an illness found right after the reinstatement serves',
    on('2026-06-12', lapse, '2026-06-11'),
    {},
  ],
  [
    'a reinstatement inside the first waiting leaves it as it was',
    on(
      '2026-01-31',
      {
        events: [
          { on: '2026-01-05', kind: 'suspended' },
          { on: '2026-01-20', kind: 'reinstated' },
        ],
      },
      '2026-02-01',
    ),
    { codes: ['WAITING_PERIOD'], until: { WAITING_PERIOD: '2026-01-31' }, opensOn: '2026-02-01' },
  ],
  [
    'terminated: nothing opens any more',
    on('2026-05-01', terminated),
    { codes: ['POLICY_ENDED'], opensOn: null, closesOn: null },
  ],
  [
    'expired is ended',
    on('2026-05-02', { events: [{ on: '2026-05-02', kind: 'expired' }] }),
    { codes: ['POLICY_ENDED'], opensOn: null },
  ],
  [
    'a suspended policy that was terminated has ended',
    on('2026-07-01', { events: [...suspended.events!, { on: '2026-06-30', kind: 'terminated' }] }),
    { codes: ['POLICY_ENDED'] },
  ],
]

const everyService = SERVICES.map((service): Row => {
  const goesOn = service === 'domestic-visit-after-consult'
  return [
    goesOn
      ? `${service} goes on though the policy is suspended`
      : `${service} is barred while suspended`,
    ask(service, {
      asOf: '2026-05-06',
      policy: suspended,
      facts: { recordsUpTo: '2026-04-01' },
    }),
    goesOn ? { opensOn: '2026-02-01' } : { codes: ['POLICY_SUSPENDED'], opensOn: null },
  ]
})

describe('term, cooling-off and waiting (2.1, 2.2, 6.1.4, 6.1.5; H1 G4 G5 G17)', () =>
  golden(beginning))
describe('suspension, reinstatement and end (2.1, 6.1.1; H1 H8 G3)', () => {
  golden(stopping)
  golden(everyService)
})
