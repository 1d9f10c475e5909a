import type { Stage } from '../../../../shared/contracts/vocabulary'
import type { CancelInput } from '../../support/cases'
import { type Cancelling, expectCancelling } from '../../support/expect'
import { GREEN, giveUp, type ServiceId } from './plan'

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

const byStage = (service: ServiceId, bound: Stage, visitOn?: string): Case[] =>
  STAGES.map((stage) => {
    const free = STAGES.indexOf(stage) < STAGES.indexOf(bound)
    const expected = stage === 'completed' ? 'forbidden' : free ? 'free' : 'used'
    return [`${service} at ${stage} is ${expected}`, giveUp(service, { stage, visitOn }), expected]
  })

const byDay: Case[] = GREEN.flatMap((service): Case[] => {
  const on = (asOf: string, visitOn: string | undefined, stage: Stage = 'accepted') =>
    giveUp(service, { stage, visitOn }, asOf)
  return [
    [`${service}: two working days ahead`, on('2026-03-10', '2026-03-12'), 'free'],
    [`${service}: one working day ahead`, on('2026-03-11', '2026-03-12'), 'used'],
    [`${service}: Friday for Tuesday`, on('2026-03-13', '2026-03-17'), 'free'],
    [`${service}: Friday for Monday`, on('2026-03-13', '2026-03-16'), 'used'],
    [`${service}: Thursday for Saturday`, on('2026-03-12', '2026-03-14'), 'used'],
    [`${service}: Wednesday for Saturday`, on('2026-03-11', '2026-03-14'), 'free'],
    [
      `${service}: the last working day before National Day for the first after it`,
      on('2026-09-30', '2026-10-08'),
      'used',
    ],
    [`${service}: the day before that one`, on('2026-09-29', '2026-10-08'), 'free'],
    [`${service}: no day is set yet`, on('2026-03-10', undefined), 'free'],
    [`${service}: told of the booking, early`, on('2026-03-10', '2026-06-12', 'notified'), 'used'],
    [`${service}: told of the booking, no day`, on('2026-03-10', undefined, 'notified'), 'used'],
  ]
})

describe('the green channel by stage (三 (三)5; M8)', () =>
  cases(GREEN.flatMap((service) => byStage(service, 'notified', '2026-03-31'))))
describe('the green channel by day (三 (三)5; M8 G2 G21)', () => cases(byDay))
describe('a second opinion: free until the records are handed in (M8)', () =>
  cases(byStage('international-second-opinion', 'records-sent')))
describe('a call costs nothing (内容简介)', () =>
  cases([['the phone doctor is free', giveUp('phone-doctor', { stage: 'accepted' }), 'free']]))
