import type { Stage } from '../../../../shared/contracts/vocabulary'
import type { CancelInput } from '../../support/cases'
import { type Cancelling, expectCancelling } from '../../support/expect'
import { giveUp, type ServiceId, STAYS } from './plan'

type Case = readonly [sentence: string, given: CancelInput, expected: Cancelling]
const cases = (rows: readonly Case[]) =>
  it.each(rows)('%s', (_, given, expected) => expectCancelling(given, expected))

const STAGES: Stage[] = [
  'submitted',
  'accepted',
  'hospital-chosen',
  'agreement-signed',
  'records-sent',
  'notified',
  'scheduled',
  'in-progress',
  'completed',
]
const VISITS: ServiceId[] = ['outpatient-appointment', 'domestic-visit-after-consult']

/** One case a stage: free before `bound`, `after` from it on, forbidden once completed. */
const byStage = (service: ServiceId, bound: Stage, after: Cancelling, visitOn?: string): Case[] =>
  STAGES.map((stage) => {
    const free = STAGES.indexOf(stage) < STAGES.indexOf(bound)
    const expected = stage === 'completed' ? 'forbidden' : free ? 'free' : after
    return [`${service} at ${stage} is ${expected}`, giveUp(service, { stage, visitOn }), expected]
  })

const visit = (
  asOf: string,
  visitOn: string | undefined,
  stage: Stage = 'accepted',
  service: ServiceId = 'outpatient-appointment',
) => giveUp(service, { stage, visitOn }, asOf)

const ahead: Case[] = [
  ['two working days ahead is in time', visit('2026-03-10', '2026-03-12'), 'free'],
  ['one working day ahead is late', visit('2026-03-11', '2026-03-12'), 'used'],
  ['on the day itself is late', visit('2026-03-12', '2026-03-12'), 'used'],
  ['after the day is late', visit('2026-03-13', '2026-03-12'), 'used'],
  ['Friday is one working day ahead of Monday', visit('2026-03-13', '2026-03-16'), 'used'],
  ['Thursday is two ahead of Monday', visit('2026-03-12', '2026-03-16'), 'free'],
  ['a weekend does not count: Saturday for Monday', visit('2026-03-14', '2026-03-16'), 'used'],
  ['Saturday for Tuesday', visit('2026-03-14', '2026-03-17'), 'free'],
  [
    'a make-up Saturday counts: 13 February for 24 February 2026',
    visit('2026-02-13', '2026-02-24'),
    'free',
  ],
  [
    'on the make-up Saturday itself it is one working day',
    visit('2026-02-14', '2026-02-24'),
    'used',
  ],
  [
    'a visit with an hour counts by its day',
    visit('2026-03-10T23:59:59+08:00', '2026-03-12T08:00:00+08:00'),
    'free',
  ],
  [
    'a moment that is tomorrow in China is tomorrow',
    visit('2026-03-10T16:00:00Z', '2026-03-12T08:00:00+08:00'),
    'used',
  ],
  ['without a day for the visit nothing is late', visit('2026-03-10', undefined), 'free'],
  [
    'once told of hospital and time it is used, however early',
    visit('2026-03-10', '2026-05-12', 'notified'),
    'used',
  ],
  [
    'once told it is used without a day as well',
    visit('2026-03-10', undefined, 'notified'),
    'used',
  ],
  [
    'the visit after the consult has the same terms',
    visit('2026-03-11', '2026-03-12', 'accepted', 'domestic-visit-after-consult'),
    'used',
  ],
]

describe('a consult: free until the records are handed in (4.1 注意事项10; H6)', () =>
  cases(byStage('global-consult', 'records-sent', 'used')))
describe('visits by stage (4.2 注意事项8; H6)', () =>
  cases(VISITS.flatMap((service) => byStage(service, 'notified', 'used', '2026-03-31'))))
describe('visits by day (4.2 注意事项8; H6 G2 G21)', () => cases(ahead))
describe('stays cannot be cancelled (4.3 注意事项10, 4.4 注意事项10; H6)', () =>
  cases(STAYS.flatMap((service) => byStage(service, 'submitted', 'forbidden'))))
describe('care abroad: free until the agreement or the choice of hospital (4.5 注意事项6; H6)', () =>
  cases(byStage('overseas-care', 'hospital-chosen', 'forbidden')))
