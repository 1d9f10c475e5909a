import { promiseOf } from '@/features/service/promise'
import { closedBy, decisionOf, reasonOf } from '../copy/decisions'
import { detailOf } from './views'

const step = { title: '选定医院和专家', workingDays: 3, source: '4.3' }

describe('what a service page promises', () => {
  test('the day by which, and which step that is', () => {
    const detail = detailOf({ dueBy: '2026-03-04', earliest: '2026-03-10' }, { steps: [step] })
    expect(promiseOf(detail)).toEqual({
      words: '今天提交，最晚 3 月 4 日',
      note: '选定医院和专家；最早可以约 3 月 10 日',
    })
  })

  test('nothing where no clause sets a day, and nothing while it is closed', () => {
    expect(promiseOf(detailOf())).toBeUndefined()
    const closed = closedBy([reasonOf('WAITING_PERIOD')], { dueBy: '2026-03-04' })
    expect(promiseOf(detailOf(closed))).toBeUndefined()
  })

  test('both days where an admission note decides, and what comes first without one', () => {
    const own = { service: 'inpatient-coordination', uses: 1 }
    const withNote = decisionOf({ dueBy: '2026-03-12', consumes: [own] })
    const withoutNote = decisionOf({
      dueBy: '2026-03-04',
      consumes: [own, { service: 'outpatient-appointment', uses: 1 }],
    })
    expect(promiseOf(detailOf(), { withNote, withoutNote })).toEqual({
      words: '今天提交，最晚 3 月 12 日排好',
      note: '手上有入院通知单时；还没有的，最晚 3 月 4 日先办好专家门诊',
    })
  })
})
