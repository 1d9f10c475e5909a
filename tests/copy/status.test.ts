import type { Decision } from '@shared/decision/decision'
import { rowStatus } from '@/copy/status'
import { closedBy, decisionOf, quotaOf, reasonOf, TODAY } from './decisions'

const line = (decision: Decision, more: { online?: boolean; spoken?: boolean } = {}) =>
  rowStatus({ decision, today: TODAY, online: false, spoken: false, ...more })
const words = (...args: Parameters<typeof line>) => line(...args).words.join(' · ')

describe('the line under a service', () => {
  test('says that an open service may be applied for and how often', () => {
    expect(words(decisionOf())).toBe('可申请 · 剩 1 次')
    expect(
      words(decisionOf({ outcome: 'eligible', quota: quotaOf({ limit: 3, remaining: 2 }) })),
    ).toBe('可申请 · 剩 2 次')
  })

  test('counts days where the handbook counts days', () => {
    const quota = quotaOf({ unit: 'day', limit: 30, remaining: 20, used: 10 })
    expect(words(decisionOf({ quota }))).toBe('可申请 · 剩 20 天')
  })

  test('names the first usable day while a waiting period runs', () => {
    const waiting = closedBy([reasonOf('WAITING_PERIOD', { until: '2026-03-01' })], {
      opensOn: '2026-03-02',
    })
    expect(words(waiting)).toBe('3 月 2 日起可用（等待期）')
    expect(line(waiting).tone).toBe('wait')
  })

  test('names the day after the last one when the decision knows no opening day', () => {
    const waiting = closedBy([reasonOf('WAITING_PERIOD', { until: '2026-02-28' })], {
      opensOn: null,
    })
    expect(words(waiting)).toBe('3 月 1 日起可用（等待期）')
  })

  test('writes a day of another year with its year', () => {
    const waiting = closedBy([reasonOf('COOLING_OFF', { until: '2027-01-09' })], {
      opensOn: '2027-01-10',
    })
    expect(words(waiting)).toBe('2027-01-10 起可用（犹豫期）')
  })

  test('says when used up uses come back', () => {
    const used = closedBy([reasonOf('QUOTA_EXHAUSTED', { until: '2026-12-31' })], {
      quota: quotaOf({ used: 1, remaining: 0 }),
    })
    expect(words(used)).toBe('已用完 · 2027-01-01 恢复')
    expect(line(used).tone).toBe('quiet')
  })

  test('says how many there were when used up uses never come back', () => {
    const used = closedBy([reasonOf('QUOTA_EXHAUSTED')], {
      quota: quotaOf({ used: 1, remaining: 0 }),
    })
    expect(words(used)).toBe('已用完 · 共 1 次')
  })

  test('does not call a use that is only held used up', () => {
    const held = closedBy([reasonOf('QUOTA_EXHAUSTED')], {
      quota: quotaOf({ held: 1, remaining: 0 }),
    })
    expect(words(held)).toBe('办理中 · 次数已占用')
  })

  test('tells what is left beside an application under way', () => {
    const quota = quotaOf({ limit: 2, held: 1, remaining: 1 })
    expect(words(decisionOf({ quota }))).toBe('办理中 · 还剩 1 次')
  })

  test('says whether a doctor can be called now, or from when', () => {
    const quota = quotaOf({ limit: null, remaining: null })
    const open = decisionOf({ outcome: 'eligible', quota })
    const phone = { online: true, spoken: true }
    expect(words(open, phone)).toBe('不限次 · 现在可拨')
    const channel = { ...open.channel!, openNow: false, nextOpen: '2026-02-28T09:00:00+08:00' }
    expect(words({ ...open, channel }, phone)).toBe('不限次 · 明天 9:00 开放')
    expect(words(open, { online: true })).toBe('不限次 · 现在可问')
  })

  test('lets a barrier that time does not end go before one that it does', () => {
    const both = closedBy([
      reasonOf('WAITING_PERIOD', { until: '2026-03-01' }),
      reasonOf('BENEFICIARY_NOT_ALLOWED'),
    ])
    expect(words(both)).toBe('亲属不能用这项')
  })
})
