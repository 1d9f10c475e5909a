import { promisedDays } from '@shared/application/promises'

const step = (title: string, workingDays?: number) => ({ title, workingDays, source: '4.3' })

test('each promised day is counted in working days from the step before', () => {
  const days = promisedDays([step('选定医院', 3), step('就诊'), step('协调住院', 10)], '2026-02-24')
  expect(days.map(({ title, by }) => [title, by])).toEqual([
    ['选定医院', '2026-02-27'],
    ['协调住院', '2026-03-12'],
  ])
})

test('a make-up Saturday is a working day', () => {
  expect(promisedDays([step('回电', 1)], '2026-02-27')[0]?.by).toBe('2026-02-28')
})
