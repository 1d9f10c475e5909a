import { dueDay, pausedDays, providerDay, startClock } from '@shared/application/machine'
import { pause, restart, resume } from '@shared/application/machine/providerClock'
import { addDays, formatDay, isWorkingDay, toDay } from '@shared/calendar'
import fc from 'fast-check'

// 10 March 2026 is a Tuesday without holidays near.
const started = startClock('2026-03-10', '2026-03-17')

test('a clock that never paused is due when the decision said', () => {
  expect(dueDay(started, '2026-03-12')).toBe('2026-03-17')
  expect(dueDay(startClock('2026-03-10', null), '2026-03-12')).toBeNull()
})

test('working days of a pause put the day off, weekends in it do not', () => {
  const paused = pause(started, '2026-03-12')
  const back = resume(paused, '2026-03-16')
  expect([pausedDays(back, '2026-03-20'), dueDay(back, '2026-03-16')]).toEqual([2, '2026-03-19'])
})

test('asked and answered on one day costs nothing', () => {
  const back = resume(pause(started, '2026-03-12'), '2026-03-12')
  expect(dueDay(back, '2026-03-12')).toBe('2026-03-17')
})

test('a pause after the day was over does not heal it', () => {
  const back = resume(pause(started, '2026-03-18'), '2026-03-25')
  expect(dueDay(back, '2026-03-25')).toBe('2026-03-17')
})

test('a new promise counts its days anew', () => {
  const again = restart(resume(pause(started, '2026-03-12'), '2026-03-16'), '2026-03-16')
  expect(dueDay(again, '2026-03-16')).toBe('2026-03-23')
})

/** Day by day: a working day counts unless it lies in a pause. */
function counted(from: number, n: number, pauses: { from: string; to: string }[]): number {
  const isPaused = (day: number) =>
    pauses.some((one) => day > toDay(one.from) && day <= toDay(one.to))
  let day = from
  for (let left = n; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day) && !isPaused(day)) left -= 1
  }
  return day
}

test('the day reached is the one that counting day by day reaches', () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }))
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 700 }),
      fc.integer({ min: 1, max: 20 }),
      fc.array(span, { maxLength: 4 }),
      (offset, n, spans) => {
        const from = addDays(toDay('2026-01-01'), offset)
        let at = from
        const pauses = spans.map(([gap, length]) => {
          const begun = addDays(at, gap)
          at = addDays(begun, length)
          return { from: formatDay(begun), to: formatDay(at) }
        })
        const expected = counted(from, n, pauses)
        // What is asked on the very last day puts it off; see the test below.
        fc.pre(!pauses.some((one) => toDay(one.from) === expected))
        expect(providerDay({ pauses }, from, n, formatDay(at))).toBe(expected)
      },
    ),
    { numRuns: 2000 },
  )
})

test('what is asked for on the last day puts it off by the days of waiting', () => {
  const back = resume(pause(started, '2026-03-17'), '2026-03-20')
  expect(dueDay(back, '2026-03-20')).toBe('2026-03-20')
})
