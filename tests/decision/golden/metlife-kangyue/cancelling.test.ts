import { STAGES, type Stage } from '../../../../shared/contracts/vocabulary'
import { type Cancelling, expectCancelling } from '../../support/expect'
import { giveUp, type ServiceId } from './plan'

/** From which stage on what holds; before it cancelling is free. A completed one cannot be cancelled. */
const BOUNDS: [ServiceId, Stage, Cancelling][] = [
  ['phone-doctor', 'completed', 'forbidden'],
  ['text-consult', 'completed', 'forbidden'],
  ['outpatient-appointment', 'notified', 'used'],
  ['outpatient-appointment-open', 'notified', 'used'],
  ['inpatient-coordination', 'notified', 'used'],
  ['surgery-coordination', 'notified', 'used'],
  ['hospital-guide', 'completed', 'forbidden'],
  ['international-consult', 'hospital-chosen', 'forbidden'],
  ['overseas-care', 'hospital-chosen', 'forbidden'],
  ['home-nursing-guidance', 'notified', 'used'],
]

const stages = BOUNDS.flatMap(([service, bound, after]) =>
  STAGES.map((stage): [ServiceId, Stage, Cancelling] => [
    service,
    stage,
    stage === 'completed'
      ? 'forbidden'
      : STAGES.indexOf(stage) < STAGES.indexOf(bound)
        ? 'free'
        : after,
  ]),
)

describe('cancelling at each stage (4.3 注意6, 4.4/4.5 注意10, 4.7 注意7, 4.8 注意5, 4.9 注意4; K10 G21)', () => {
  it.each(stages)('%s at %s: %s', (service, stage, expected) => {
    expectCancelling(giveUp(service, { stage }), expected)
  })

  it.each([
    ['the day does not matter for outpatients before they are told', 'accepted', 'free'],
    ['nor after', 'notified', 'used'],
  ] as const)('%s', (_, stage, expected) => {
    expectCancelling(giveUp('outpatient-appointment', { stage, visitOn: '2026-03-11' }), expected)
    expectCancelling(giveUp('outpatient-appointment', { stage, visitOn: '2026-06-11' }), expected)
  })
})

const GUIDE: [string, string, string, Cancelling][] = [
  ['a Monday visit: all of Friday is free', '2026-03-13T23:59:59+08:00', '2026-03-16', 'free'],
  ['a Monday visit: Saturday is too late', '2026-03-14T00:00:00+08:00', '2026-03-16', 'used'],
  ['a Monday visit: Sunday is too late', '2026-03-15', '2026-03-16', 'used'],
  ['a Wednesday visit: Tuesday is free', '2026-03-10', '2026-03-11', 'free'],
  ['on the day itself it is too late', '2026-03-11T07:00:00+08:00', '2026-03-11', 'used'],
  ['after the day it is too late', '2026-03-12', '2026-03-11', 'used'],
  ['a Saturday visit: Friday is free', '2026-03-13', '2026-03-14', 'free'],
  ['before a make-up Saturday’s Monday: the Saturday is free', '2026-02-28', '2026-03-02', 'free'],
  ['before a make-up Saturday’s Monday: Sunday is too late', '2026-03-01', '2026-03-02', 'used'],
  [
    'after the Spring Festival: the make-up Saturday before it is free',
    '2026-02-14',
    '2026-02-24',
    'free',
  ],
  ['after the Spring Festival: its first day is too late', '2026-02-15', '2026-02-24', 'used'],
  ['after National Day: 30 September is free', '2026-09-30', '2026-10-08', 'free'],
  ['after National Day: 1 October is too late', '2026-10-01', '2026-10-08', 'used'],
  [
    'a visit told with its hour counts by its day',
    '2026-03-13',
    '2026-03-16T08:30:00+08:00',
    'free',
  ],
  [
    'a visit told in another offset counts by its day in China',
    '2026-03-13',
    '2026-03-15T16:30:00Z',
    'free',
  ],
  [
    'a moment told in another offset counts by its day in China',
    '2026-03-13T16:00:00Z',
    '2026-03-16',
    'used',
  ],
]

describe('cancelling the hospital guide (4.6 注意5; K10 G21)', () => {
  it.each(GUIDE)('%s', (_, asOf, visitOn, expected) => {
    expectCancelling(giveUp('hospital-guide', { stage: 'accepted', visitOn }, asOf), expected)
  })

  it.each(['submitted', 'notified', 'scheduled', 'in-progress'] as const)(
    'the stage %s does not matter',
    (stage) => {
      expectCancelling(giveUp('hospital-guide', { stage, visitOn: '2026-03-16' }), 'free')
      expectCancelling(giveUp('hospital-guide', { stage, visitOn: '2026-03-10' }), 'used')
    },
  )

  it('is free while no day is set', () => {
    expectCancelling(giveUp('hospital-guide', { stage: 'scheduled' }), 'free')
    expectCancelling(giveUp('hospital-guide', { stage: 'scheduled', visitOn: null }), 'free')
  })
})
