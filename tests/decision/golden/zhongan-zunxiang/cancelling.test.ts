import { STAGES, type Stage } from '../../../../shared/contracts/vocabulary'
import { type Cancelling, expectCancelling } from '../../support/expect'
import { giveUp, SERVICES } from './plan'

/** Judged by the clock, not by the stage. */
const BY_CLOCK = ['direct-billing', 'city-car', 'anhuijian-checkup', 'critical-caregiver']

/** From which stage on what holds; before it cancelling is free. */
const BOUNDS: Record<string, [Stage, Cancelling]> = {
  'green-inpatient': ['submitted', 'forbidden'],
  'green-surgery': ['submitted', 'forbidden'],
  'green-plus-inpatient': ['submitted', 'forbidden'],
  'green-plus-surgery': ['submitted', 'forbidden'],
  'premium-ward': ['submitted', 'forbidden'],
  'advanced-therapy-inpatient': ['submitted', 'forbidden'],
  'second-opinion-domestic': ['accepted', 'forbidden'],
  'second-opinion-abroad': ['accepted', 'forbidden'],
  'mdt-consult': ['scheduled', 'forbidden'],
}

const stages = SERVICES.filter((service) => !BY_CLOCK.includes(service)).flatMap((service) => {
  const [bound, after] = BOUNDS[service] ?? ['scheduled', 'used']
  return STAGES.map((stage): [string, Stage, Cancelling] => [
    service,
    stage,
    stage === 'completed'
      ? 'forbidden'
      : STAGES.indexOf(stage) < STAGES.indexOf(bound)
        ? 'free'
        : after,
  ])
})

describe('cancelling at each stage (Z15 Z16 Z23)', () => {
  it.each(stages)('%s at %s: %s', (service, stage, expected) => {
    expectCancelling(giveUp(service, { stage }), expected)
  })
})

type Hour = [sentence: string, service: string, asOf: string, visitOn: string, end: Cancelling]

const HOURS: Hour[] = [
  [
    'the car: four hours ahead',
    'city-car',
    '2026-03-10T09:00:00+08:00',
    '2026-03-10T13:00:00+08:00',
    'free',
  ],
  [
    'the car: a second less',
    'city-car',
    '2026-03-10T09:00:01+08:00',
    '2026-03-10T13:00:00+08:00',
    'used',
  ],
  [
    'the car: the clock may be another',
    'city-car',
    '2026-03-10T01:00:00Z',
    '2026-03-10T13:00:00+08:00',
    'free',
  ],
  [
    'the check-up: twenty-four hours ahead',
    'anhuijian-checkup',
    '2026-03-10T08:30:00+08:00',
    '2026-03-11T08:30:00+08:00',
    'free',
  ],
  [
    'the check-up: a minute less',
    'anhuijian-checkup',
    '2026-03-10T08:31:00+08:00',
    '2026-03-11T08:30:00+08:00',
    'used',
  ],
  [
    'direct billing: the day before, late at night',
    'direct-billing',
    '2026-03-10T23:59:00+08:00',
    '2026-03-11T09:00:00+08:00',
    'free',
  ],
  [
    'direct billing: on the day',
    'direct-billing',
    '2026-03-11T00:00:00+08:00',
    '2026-03-11T09:00:00+08:00',
    'used',
  ],
  [
    'the caregiver: twelve hours ahead',
    'critical-caregiver',
    '2026-03-10T20:00:00+08:00',
    '2026-03-11T08:00:00+08:00',
    'free',
  ],
  [
    'the caregiver: a minute less',
    'critical-caregiver',
    '2026-03-10T20:01:00+08:00',
    '2026-03-11T08:00:00+08:00',
    'used',
  ],
]

describe('cancelling by the clock (Z8 Z23 Z25 G21)', () => {
  it.each(HOURS)('%s', (_, service, asOf, visitOn, end) => {
    expectCancelling(giveUp(service, { stage: 'scheduled', visitOn }, asOf), end)
  })

  it('before it is scheduled, a caregiver costs nothing however late', () => {
    expectCancelling(
      giveUp(
        'critical-caregiver',
        { stage: 'notified', visitOn: '2026-03-10T12:00:00+08:00' },
        '2026-03-10T11:59:00+08:00',
      ),
      'free',
    )
  })

  it.each(BY_CLOCK)('%s: no day is set yet, so nothing is late', (service) => {
    expectCancelling(giveUp(service, { stage: 'scheduled' }), 'free')
  })

  it.each(BY_CLOCK)('%s: what is done cannot be cancelled', (service) => {
    expectCancelling(giveUp(service, { stage: 'completed' }), 'forbidden')
  })
})
