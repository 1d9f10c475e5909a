import { giveBackWords } from '@/copy/cancelling'

describe('until when cancelling gives the use back', () => {
  test('up to a stage', () => {
    expect(giveBackWords({ freeBefore: 'notified', after: 'used', source: '4.3' })).toEqual({
      returns: { words: '取消，次数退回', note: '从提交那天起，到通知您安排之前' },
      spends: { words: '取消，算用掉', note: '通知您安排以后' },
    })
  })

  test('never, where a service cannot be taken back', () => {
    const words = giveBackWords({ after: 'forbidden', source: '4.1' })
    expect(words.returns).toBeUndefined()
    expect(words.spends).toEqual({ words: '不能再取消', note: '从提交那天起' })
  })

  test('both conditions must hold: either one failing spends the use', () => {
    const words = giveBackWords({
      freeBefore: 'scheduled',
      freeAhead: { workingDays: 2 },
      after: 'used',
      source: '4.6',
    })
    expect(words.returns?.note).toBe('从提交那天起，到约好时间之前，并且就诊前 2 个工作日以前')
    expect(words.spends.note).toBe('约好时间以后，或不到就诊前 2 个工作日')
  })

  test('either condition suffices: only both failing spends the use', () => {
    const words = giveBackWords({
      freeBefore: 'scheduled',
      freeAhead: { hours: 24 },
      combine: 'either',
      after: 'used',
      source: '4.6',
    })
    expect(words.returns?.note).toContain('，或')
    expect(words.spends.note).toContain('，并且')
  })
})
