import type { ApplicationSummary } from '@shared/contracts/responses/applications'
import { mattersNow } from '@/features/benefits/matters'
import { closedBy, decisionOf, reasonOf, TODAY } from '../copy/decisions'
import { viewOf } from './views'

const application = (values: Partial<ApplicationSummary>): ApplicationSummary =>
  ({
    id: 'app-1',
    status: 'arranging',
    serviceName: '住院协调',
    visitOn: null,
    ...values,
  }) as ApplicationSummary

const waiting = closedBy([reasonOf('WAITING_PERIOD', { until: '2026-03-01' })], {
  opensOn: '2026-03-02',
})
const what = (...args: Parameters<typeof mattersNow>) => mattersNow(...args).map((one) => one.what)

describe('what matters now', () => {
  test('nothing, when everything is open and nothing waits', () => {
    expect(mattersNow([application({})], [viewOf([decisionOf()])], TODAY)).toEqual([])
  })

  test('papers asked for come first and carry the one button', () => {
    const found = mattersNow(
      [
        application({ id: 'app-2', status: 'scheduled', visitOn: '2026-03-01T09:30:00+08:00' }),
        application({ status: 'waiting-for-you' }),
      ],
      [viewOf([waiting])],
      TODAY,
    )
    expect(found.map((one) => one.what)).toEqual([
      '请补材料',
      '后天 09:30 住院协调',
      '我的等待期还有 3 天',
    ])
    expect(found[0]?.action).toBe('去补')
    expect(found[2]?.why).toBe('3 月 2 日（周一）起可申请')
  })

  test('one line per person, however many services wait', () => {
    expect(what([], [viewOf([waiting, waiting, waiting])], TODAY)).toHaveLength(1)
  })

  test('a wait that is over in more than a month does not press', () => {
    const far = closedBy([reasonOf('WAITING_PERIOD', { until: '2026-05-01' })], {
      opensOn: '2026-05-02',
    })
    expect(mattersNow([], [viewOf([far])], TODAY)).toEqual([])
  })

  test('services about to end are counted, the soonest day first', () => {
    const ending = decisionOf({ closesOn: '2026-03-10' })
    const found = mattersNow(
      [],
      [viewOf([ending, ending, decisionOf()]), viewOf([waiting], { id: 'pol-2' })],
      TODAY,
    )
    expect(found.map((one) => one.what)).toEqual([
      '我的等待期还有 3 天',
      '我有 2 项服务 3 月 10 日到期',
    ])
    expect(found[1]?.why).toBe('还有 11 天，到期后不能再用')
  })

  test('a visit without an hour is named by its day', () => {
    const visit = application({ status: 'scheduled', visitOn: '2026-02-28' })
    expect(what([visit], [], TODAY)).toEqual(['明天 住院协调'])
  })
})
