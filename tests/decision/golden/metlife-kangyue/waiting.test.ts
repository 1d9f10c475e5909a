import { golden, type Row } from '../../support/expect'
import { ask } from './plan'

const on = (asOf: string, policy = {}) => ask('phone-doctor', { asOf, policy })
const coolingOff = { coolingOffUntil: '2026-01-16' }
const lapse = {
  events: [
    { on: '2026-05-01', kind: 'suspended' as const },
    { on: '2026-06-10', kind: 'reinstated' as const },
  ],
}
const twice = {
  events: [
    { on: '2026-03-01', kind: 'suspended' as const },
    { on: '2026-03-11', kind: 'reinstated' as const },
    { on: '2026-05-01', kind: 'suspended' as const },
    { on: '2026-05-21', kind: 'reinstated' as const },
  ],
}

const first: Row[] = [
  [
    'the effective date is the first day of cooling-off and of waiting',
    on('2026-01-01', coolingOff),
    {
      codes: ['COOLING_OFF', 'WAITING_PERIOD'],
      until: { COOLING_OFF: '2026-01-16', WAITING_PERIOD: '2026-01-30' },
      opensOn: '2026-01-31',
      quota: { period: { from: '2026-01-01', to: null } },
    },
  ],
  [
    'without a cooling-off period waiting stands alone',
    on('2026-01-01'),
    { codes: ['WAITING_PERIOD'], until: { WAITING_PERIOD: '2026-01-30' } },
  ],
  [
    'the last day of cooling-off still bars',
    on('2026-01-16', coolingOff),
    { codes: ['COOLING_OFF', 'WAITING_PERIOD'] },
  ],
  [
    'the day after cooling-off only waiting bars',
    on('2026-01-17', coolingOff),
    { codes: ['WAITING_PERIOD'] },
  ],
  [
    'a cooling-off period beyond the waiting bars by itself and sets the opening day',
    on('2026-02-10', { coolingOffUntil: '2026-02-15' }),
    {
      codes: ['COOLING_OFF'],
      until: { COOLING_OFF: '2026-02-15' },
      opensOn: '2026-02-16',
    },
  ],
  [
    'a cooling-off date before the policy began bars nothing',
    on('2026-03-10', { coolingOffUntil: '2025-12-20' }),
    { opensOn: '2026-01-31' },
  ],
  ['the thirtieth day is the last of waiting', on('2026-01-30'), { codes: ['WAITING_PERIOD'] }],
  ['the thirty-first day is open', on('2026-01-31'), { opensOn: '2026-01-31' }],
  [
    'an opening day in the past stays as it is',
    on('2029-11-30', coolingOff),
    { opensOn: '2026-01-31', closesOn: null },
  ],
  [
    'thirty days count over 29 February',
    on('2024-03-01', { effectiveDate: '2024-02-01' }),
    {
      codes: ['WAITING_PERIOD'],
      until: { WAITING_PERIOD: '2024-03-01' },
      opensOn: '2024-03-02',
    },
  ],
  [
    'thirty days count over the end of a common February',
    on('2023-03-02', { effectiveDate: '2023-02-01' }),
    { codes: ['WAITING_PERIOD'], until: { WAITING_PERIOD: '2023-03-02' } },
  ],
  [
    'a policy of 29 February waits until 29 March',
    on('2024-03-29', { effectiveDate: '2024-02-29' }),
    { codes: ['WAITING_PERIOD'], until: { WAITING_PERIOD: '2024-03-29' }, opensOn: '2024-03-30' },
  ],
  [
    'midnight in China ends the last day, whatever the offset it is written in',
    on('2026-01-30T16:00:00Z'),
    { opensOn: '2026-01-31' },
  ],
  [
    'a second before midnight in China the last day still runs',
    on('2026-01-31T02:59:59+11:00'),
    { codes: ['WAITING_PERIOD'] },
  ],
  [
    'a renewal waits all the same',
    on('2026-01-20', { renewal: true }),
    { codes: ['WAITING_PERIOD'] },
  ],
  ['the waiting of the contract is not read here', on('2026-02-10', { waitingDays: 90 }), {}],
]

const again: Row[] = [
  [
    'the day of reinstatement is the first day of a new waiting',
    on('2026-06-10', lapse),
    { codes: ['WAITING_PERIOD'], until: { WAITING_PERIOD: '2026-07-09' }, opensOn: '2026-07-10' },
  ],
  ['the new waiting bars on its last day', on('2026-07-09', lapse), { codes: ['WAITING_PERIOD'] }],
  ['the day after the new waiting is open', on('2026-07-10', lapse), { opensOn: '2026-07-10' }],
  [
    'each reinstatement starts a waiting of its own',
    on('2026-06-19', twice),
    { codes: ['WAITING_PERIOD'], until: { WAITING_PERIOD: '2026-06-19' }, opensOn: '2026-06-20' },
  ],
  [
    'between two lapses only the first reinstatement is known',
    on('2026-04-20', twice),
    { opensOn: '2026-04-10' },
  ],
  [
    'a reinstatement inside the first waiting prolongs it',
    on('2026-01-25', {
      events: [
        { on: '2026-01-05', kind: 'suspended' },
        { on: '2026-01-20', kind: 'reinstated' },
      ],
    }),
    { codes: ['WAITING_PERIOD'], until: { WAITING_PERIOD: '2026-02-18' }, opensOn: '2026-02-19' },
  ],
  [
    'a lapsed policy that was reinstated waits anew',
    on('2026-04-25', {
      events: [
        { on: '2026-04-01', kind: 'terminated' },
        { on: '2026-04-20', kind: 'reinstated' },
      ],
    }),
    { codes: ['WAITING_PERIOD'], until: { WAITING_PERIOD: '2026-05-19' } },
  ],
  [
    'reinstatement leaves the period of the quota alone',
    on('2026-08-01', lapse),
    { quota: { period: { from: '2026-01-01', to: null } } },
  ],
]

describe('the first waiting period (2.2; K1 K2 G4 G5)', () => golden(first))
describe('waiting after reinstatement (2.2; K2 G5)', () => golden(again))
