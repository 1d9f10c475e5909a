import type { Stage } from '../../../../shared/contracts/vocabulary'
import { type Cancelling, expectCancelling, expectInvalid } from '../../support/expect'
import { giveUp, type PlanId, type ServiceId } from './plan'

const STAGES: [Stage, Cancelling][] = [
  ['submitted', 'free'],
  ['accepted', 'free'],
  ['hospital-chosen', 'free'],
  ['agreement-signed', 'free'],
  ['records-sent', 'free'],
  ['notified', 'free'],
  ['scheduled', 'used'],
  ['in-progress', 'used'],
  ['completed', 'forbidden'],
]

const SERVICES: [PlanId, ServiceId][] = [
  ['2023-pro', 'health-consult'],
  ['2023-pro', 'critical-grade-a-expert-appointment'],
  ['2022-care', 'critical-grade-a-expert-ward'],
  ['2021-premier-2', 'grade-a-expert-surgery'],
  ['2020-tier-2', 'overseas-assist'],
  ['2019-tier-1', 'second-opinion'],
  ['wuyou-2023-pro', 'home-nursing-visit'],
  ['wuyou-2023-premier', 'special-exam-fast-track'],
  ['puhui-2023', 'critical-expert-ward'],
]

describe('giving an application up', () => {
  it.each(
    SERVICES.flatMap(([plan, service]) =>
      STAGES.map(([stage, costs]) => [plan, service, stage, costs] as const),
    ),
  )('%s %s, %s: %s', (plan, service, stage, costs) => {
    expectCancelling(giveUp(plan, service, { stage }), costs)
  })

  it('is free before a day is set, however near the visit', () => {
    expectCancelling(
      giveUp('2023-pro', 'critical-escort', { stage: 'notified', visitOn: '2025-08-20' }),
      'free',
    )
  })

  it('counts as used once scheduled, however far the visit', () => {
    expectCancelling(
      giveUp('2023-pro', 'critical-escort', { stage: 'scheduled', visitOn: '2025-12-20' }),
      'used',
    )
  })

  it('is refused for what the plan never gave', () => {
    expectInvalid(giveUp('2023-pro', 'escort', {}), 'application.service')
  })
})
