import { answerOf } from '@/features/service/answer'
import { barriersOf } from '@/features/service/barriers'
import { closedBy, decisionOf, quotaOf, reasonOf } from '../copy/decisions'
import { detailOf } from './views'

const used = quotaOf({ used: 1, remaining: 0 })

describe('the answer of a service page', () => {
  test('an open service can be applied for today', () => {
    expect(answerOf(detailOf())).toEqual({
      answer: '今天可以申请',
      why: '剩 1 次，保单内共 1 次',
      next: 'apply',
    })
  })

  test('a waiting service names its day and how long it is until then', () => {
    const waiting = closedBy([reasonOf('WAITING_PERIOD', { until: '2026-03-01' })], {
      opensOn: '2026-03-02',
    })
    expect(answerOf(detailOf(waiting))).toEqual({
      answer: '3 月 2 日起可以申请',
      why: '还在等待期，还有 3 天',
      next: 'ask',
    })
  })

  test('of two waits the later one binds', () => {
    const decision = closedBy([
      reasonOf('COOLING_OFF', { until: '2026-03-20' }),
      reasonOf('WAITING_PERIOD', { until: '2026-03-10' }),
    ])
    expect(barriersOf(decision).binding?.code).toBe('COOLING_OFF')
    expect(barriersOf(decision).others.map(({ code }) => code)).toEqual(['WAITING_PERIOD'])
  })

  test('a barrier that no day ends binds before one that a day ends', () => {
    const decision = closedBy([
      reasonOf('WAITING_PERIOD', { until: '2026-03-10' }),
      reasonOf('APPLICANT_NOT_ALLOWED', { message: '这项服务要由被保险人本人来申请。' }),
    ])
    expect(answerOf(detailOf(decision))).toEqual({
      answer: '不能由您来申请',
      why: '这项服务要由被保险人本人来申请。',
      next: 'ask',
    })
  })

  test('every finding of the barrier that binds is told', () => {
    const reason = reasonOf('QUOTA_EXHAUSTED', {
      message: '共 1 次，已经用完。',
      more: [{ clause: '4.4', message: '门诊也已用完。' }],
    })
    expect(answerOf(detailOf(closedBy([reason], { quota: used }))).why).toBe(
      '共 1 次，已经用完。门诊也已用完。',
    )
  })

  test('a use that is held leads to its application', () => {
    const held = closedBy([reasonOf('QUOTA_EXHAUSTED')], {
      quota: quotaOf({ held: 1, remaining: 0 }),
    })
    expect(answerOf(detailOf(held)).next).toBe('follow')
  })

  test('a doctor on the phone is called, now or from the next opening', () => {
    const phone = { family: 'online', icon: 'phone' } as const
    const quota = quotaOf({ limit: null, remaining: null })
    expect(answerOf(detailOf({ outcome: 'eligible', quota, missing: [] }, phone))).toEqual({
      answer: '现在可以拨打',
      why: '不限次数，每天 8:00–20:00，春节假期休息',
      next: 'call',
    })
    const channel = {
      ...decisionOf().channel!,
      openNow: false,
      nextOpen: '2026-02-28T08:00:00+08:00',
    }
    expect(
      answerOf(detailOf({ outcome: 'eligible', quota, channel, missing: [] }, phone)).answer,
    ).toBe('明天 8:00 起可以拨打')
  })
})
