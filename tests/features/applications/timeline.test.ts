import { progressOf, realDays } from '@/features/applications/opened/timeline'
import { applicationOf, deskStep, submitted } from './view'

const states = (steps: ReturnType<typeof progressOf>) => steps.map(({ state }) => state)

describe('how far an application has come', () => {
  test('on the day of applying the promise is owed, and no working day has passed', () => {
    const steps = progressOf(applicationOf(), '2026-11-20')
    expect(states(steps)).toEqual(['done', 'now'])
    expect(steps[1]).toMatchObject({
      words: '选定医院和专家，电话告诉您',
      note: '最晚 11 月 25 日',
      days: [{ label: '约定', days: 3, words: '3 个工作日' }],
    })
  })

  test('a weekend in between is not counted', () => {
    const [, owed] = progressOf(applicationOf(), '2026-11-24')
    expect(owed?.days[1]).toMatchObject({ label: '实际', passed: 2, words: '2 个工作日' })
  })

  test('while the person is awaited the clock stands and says so', () => {
    const asked = deskStep({
      act: 'ask-for',
      status: 'waiting-for-you',
      at: '2026-11-23T10:00:00+08:00',
      why: '右上角反光',
    })
    const application = applicationOf({
      status: 'waiting-for-you',
      timeline: [submitted, asked],
      clock: { pausedSince: '2026-11-23', pausedDays: 2 },
    })
    const steps = progressOf(application, '2026-11-25')
    expect(states(steps)).toEqual(['done', 'done', 'paused'])
    expect(steps[1]?.note).toContain('右上角反光')
    expect(steps[2]?.aside).toBe('暂停计时')
    expect(realDays(application, '2026-11-25')).toBe(1)
  })

  test('a promise that was met stands beside the step that met it, with its real days', () => {
    const notified = deskStep({ act: 'notify', stage: 'notified', at: '2026-11-24T15:00:00+08:00' })
    const application = applicationOf({
      status: 'arranging',
      stage: 'notified',
      timeline: [submitted, notified],
      clock: { metOn: '2026-11-24' },
      visitOn: '2026-12-03T09:00:00+08:00',
    })
    const steps = progressOf(application, '2026-11-30')
    expect(steps[1]?.days.map(({ words }) => words)).toEqual(['3 个工作日', '2 个工作日'])
    expect(steps[2]).toMatchObject({ state: 'next', note: '12 月 3 日 09:00' })
  })

  test('a promise that was broken says so and what to do', () => {
    const [, owed] = progressOf(applicationOf({ clock: { overdue: true } }), '2026-11-30')
    expect(owed?.note).toContain('过了约定的日子')
  })

  test('what is over has no next step, and a refusal stops the line', () => {
    const declined = deskStep({ act: 'decline', status: 'declined', why: '材料不符' })
    const steps = progressOf(
      applicationOf({ status: 'declined', timeline: [submitted, declined] }),
      '2026-11-24',
    )
    expect(states(steps)).toEqual(['done', 'stopped'])
  })

  test('what happens among specialists is not told', () => {
    const taken = deskStep({ act: 'take-over' })
    const steps = progressOf(applicationOf({ timeline: [submitted, taken] }), '2026-11-20')
    expect(steps.map(({ words }) => words)).not.toContain('换了专员')
  })
})
