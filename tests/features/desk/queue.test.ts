import { askOf, filterItems } from '@/features/desk/queue/filters'
import { groupsOf, nextOf } from '@/features/desk/queue/groups'
import { dayWords, headWords, taskWords, timeWords, whoWords } from '@/features/desk/queue/words'
import { itemOf, TODAY } from './items'

const overdue = itemOf({ id: 'late', overdue: true, daysLeft: -2, dueBy: '2026-11-24' })
const today = itemOf({ id: 'today', daysLeft: 0, dueBy: TODAY })
const fresh = itemOf({ id: 'fresh' })
const taken = itemOf({ id: 'taken', status: 'accepted', assignee: { name: '方*', self: true } })
const waits = itemOf({
  ...{ id: 'waits', status: 'waiting-for-you', paused: true, dueBy: null, daysLeft: null },
})
const fixed = itemOf({ id: 'fixed', status: 'scheduled', visitOn: '2026-11-27T09:30:00+08:00' })
const over = itemOf({ id: 'over', status: 'completed' })

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id)

describe('the queue of the desk', () => {
  test('puts the overdue first and what waits for the person after what is owed', () => {
    const groups = groupsOf([fixed, waits, over, taken, fresh, today, overdue])
    expect(idsOf(groups)).toEqual([
      ...['overdue', 'today', 'submitted', 'arranging', 'awaited', 'underWay', 'over'],
    ])
    expect(groups.map(({ items }) => idsOf(items))).toEqual(
      [overdue, today, fresh, taken, waits, fixed, over].map(({ id }) => [id]),
    )
  })

  test('says that the clock stands still while papers are awaited', () => {
    const [group] = groupsOf([waits])
    expect(group?.aside).toBe('不计时')
    expect(timeWords(waits, TODAY).words).toBe('暂停计时')
  })

  test('never calls a case due that has no due day', () => {
    const open = itemOf({ dueBy: null, daysLeft: null })
    expect(groupsOf([open])[0]?.id).toBe('submitted')
    expect(timeWords(open, TODAY).words).toBe('11 月 20 日提交')
  })

  test('counts late and left working days', () => {
    expect(timeWords(overdue, TODAY)).toEqual({ words: '超 2 个工作日', tone: 'bad' })
    expect(timeWords(today, TODAY)).toEqual({ words: '今天到期', tone: 'wait' })
    expect(timeWords(fresh, TODAY).words).toBe('还有 2 个工作日')
    expect(timeWords(fixed, TODAY).words).toBe('明天')
  })

  test('opens next what is owed and free, never what a colleague has', () => {
    const theirs = { ...overdue, assignee: { name: '周*', self: false } }
    expect(nextOf([theirs, waits, fixed, fresh])?.id).toBe('fresh')
    expect(nextOf([theirs, waits, fixed, over])).toBeUndefined()
  })

  test('answers with the overdue, else with what is due today', () => {
    expect(headWords([overdue, today, fresh])).toBe('有 1 件已过期')
    expect(headWords([today, { ...today, id: 'two' }])).toBe('今天有 2 件到期')
    expect(headWords([fresh, waits])).toBe('没有快到期的')
  })

  test('tells the day on which a weekend works and the one before a holiday', () => {
    expect(dayWords('2026-02-27')).toEqual(['2 月 27 日（周五）', '明天是调休上班日'])
    expect(dayWords('2026-09-30')).toEqual(['9 月 30 日（周三）', '明天放假'])
    expect(dayWords('2026-11-26')).toEqual(['11 月 26 日（周四）'])
    expect(dayWords('2026-11-28')).toEqual(['11 月 28 日（周六）', '今天不算工作日'])
  })
})

describe('a row of the queue', () => {
  test('says for whom, with the relation of a relative and never a full name', () => {
    expect(whoWords(fresh.beneficiary)).toBe('王*兰，本人')
    expect(whoWords({ is: 'relative', id: 'des-1', relation: 'parent', name: '李*国' })).toBe(
      '李*国，亲属（父母）',
    )
  })

  test('says what the person is awaited for, and who has the case', () => {
    const chooses = { ...taken, needs: ['hospital' as const] }
    expect(taskWords(chooses).words).toEqual(['等客户选医院', '我在办'])
    const signs = {
      ...taken,
      needs: ['agreement' as const],
      assignee: { name: '周*', self: false },
    }
    expect(taskWords(signs).words).toEqual(['等客户签协议', '周* 在办'])
    expect(taskWords(fresh).words).toEqual(['核对材料，决定受理'])
  })
})

describe('the filters of the queue', () => {
  test('ask the cloud for a status, for one’s own, or for the overdue', () => {
    expect(askOf('all')).toEqual({})
    expect(askOf('mine')).toEqual({ mine: true })
    expect(askOf('overdue')).toEqual({ overdue: true })
    expect(askOf('waiting-for-you')).toEqual({ status: 'waiting-for-you' })
  })

  test('count what is open, and leave uncounted what is over or not wholly known', () => {
    const words = (all: Parameters<typeof filterItems>[0]) =>
      Object.fromEntries(filterItems(all).map(({ id, words: said }) => [id, said]))
    const counted = words([overdue, fresh, taken])
    expect(counted).toMatchObject({ all: '全部 3', mine: '我的 1', overdue: '已过期 1' })
    expect(counted).toMatchObject({ submitted: '待受理 2', completed: '已完成' })
    expect(words(null).all).toBe('全部')
  })
})
