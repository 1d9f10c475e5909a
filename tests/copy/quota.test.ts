import { quotaLine } from '@/copy/quota'
import { ringOf } from '@/copy/ring'
import { closedBy, decisionOf, quotaOf, reasonOf } from './decisions'

describe('how many uses are left', () => {
  test('is said with the whole of the policy', () => {
    expect(quotaLine(quotaOf())).toBe('剩 1 次，保单内共 1 次')
  })

  test('is said with the end of the period where there is one', () => {
    const period = { from: '2026-02-10', to: '2027-02-09' }
    expect(quotaLine(quotaOf({ limit: 2, remaining: 2, period }))).toBe(
      '剩 2 次，到 2027 年 2 月 9 日共 2 次',
    )
  })

  test('tells what is held', () => {
    expect(quotaLine(quotaOf({ limit: 2, held: 1 }))).toBe('剩 1 次，办理中 1 次，保单内共 2 次')
  })

  test('is without limit where there is none', () => {
    expect(quotaLine(quotaOf({ limit: null, remaining: null }))).toBe('不限次数')
  })
})

describe('the ring beside a service', () => {
  test('shows what is left of an open one', () => {
    const quota = quotaOf({ limit: 6, used: 2, remaining: 4 })
    expect(ringOf(decisionOf({ quota }))).toEqual({ state: 'open', left: 4, total: 6 })
  })

  test('waits while time bars, and is used when nothing is left', () => {
    expect(ringOf(closedBy([reasonOf('WAITING_PERIOD')]))).toEqual({ state: 'waiting' })
    const used = quotaOf({ used: 1, remaining: 0 })
    expect(ringOf(closedBy([reasonOf('QUOTA_EXHAUSTED')], { quota: used }))?.state).toBe('used')
    const held = quotaOf({ held: 1, remaining: 0 })
    expect(ringOf(closedBy([reasonOf('QUOTA_EXHAUSTED')], { quota: held }))?.state).toBe('held')
  })

  test('is not there for somebody who cannot have the service', () => {
    expect(ringOf(closedBy([reasonOf('BENEFICIARY_NOT_ALLOWED')], { quota: null }))).toBeUndefined()
  })
})
