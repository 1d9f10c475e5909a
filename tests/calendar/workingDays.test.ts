import {
  addWorkingDays,
  formatDay,
  isPublished,
  isWorkingDay,
  previousWorkingDay,
  toDay,
  touchesUnpublished,
  weekday,
  workingDaysBetween,
} from '@shared/calendar'
import * as fc from 'fast-check'

const after = (from: string, n: number) => formatDay(addWorkingDays(toDay(from), n))

describe('the nth working day after a day', () => {
  it.each([
    ['2025-01-20', 18, '2025-02-19'],
    ['2026-03-10', 7, '2026-03-19'],
    ['2026-02-09', 7, '2026-02-25'],
    ['2025-09-22', 15, '2025-10-17'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-14', 1, '2026-02-24'],
    ['2025-12-31', 1, '2026-01-04'],
    ['2024-09-13', 1, '2024-09-14'],
    ['2024-09-14', 1, '2024-09-18'],
    ['2026-03-13', 0, '2026-03-13'],
    ['2026-03-14', 0, '2026-03-14'],
    ['2026-02-24', -1, '2026-02-14'],
  ])('%s and %i is %s', (from, n, to) => {
    expect(after(from, n)).toBe(to)
  })

  const days = fc.integer({ min: toDay('2000-01-01'), max: toDay('2064-12-31') })
  const counts = fc.integer({ min: 1, max: 300 })

  it('is the smallest day with n working days behind it, also across the ends of the table', () => {
    fc.assert(
      fc.property(days, counts, (day, n) => {
        const to = addWorkingDays(day, n)
        let seen = 0
        for (let each = day + 1; each <= to; each++) if (isWorkingDay(each)) seen += 1
        expect(seen).toBe(n)
        expect(isWorkingDay(to)).toBe(true)
        expect(workingDaysBetween(day, to)).toBe(n)
        expect(workingDaysBetween(day, to - 1)).toBe(n - 1)
      }),
    )
  })

  it.each(['2004-01-01', '2027-01-01', '2061-01-01'])('is counted right around %s', (edge) => {
    for (let day = toDay(edge) - 20; day <= toDay(edge) + 20; day++) {
      for (const direction of [1, -1]) {
        let at = day
        for (let n = 1; n <= 30; n++) {
          do at += direction
          while (!isWorkingDay(at))
          if (addWorkingDays(day, direction * n) !== at) throw new Error(`${formatDay(day)} ${n}`)
        }
      }
    }
    expect(workingDaysBetween(toDay(edge) - 20, addWorkingDays(toDay(edge) - 20, 25))).toBe(25)
  })

  it('leads back by as many, to the day itself or to the working day before it', () => {
    fc.assert(
      fc.property(days, counts, (day, n) => {
        const back = addWorkingDays(addWorkingDays(day, n), -n)
        expect(back).toBe(isWorkingDay(day) ? day : previousWorkingDay(day))
      }),
    )
  })

  it('adds up', () => {
    fc.assert(
      fc.property(days, counts, counts, (day, m, n) => {
        expect(addWorkingDays(addWorkingDays(day, m), n)).toBe(addWorkingDays(day, m + n))
      }),
    )
  })
})

describe('the working day before', () => {
  it('skips breaks and finds make-up days', () => {
    expect(formatDay(previousWorkingDay(toDay('2026-02-24')))).toBe('2026-02-14')
    expect(formatDay(previousWorkingDay(toDay('2026-03-16')))).toBe('2026-03-13')
    expect(formatDay(previousWorkingDay(toDay('2026-03-15')))).toBe('2026-03-13')
    expect(formatDay(previousWorkingDay(toDay('2026-10-08')))).toBe('2026-09-30')
  })
})

describe('working days between', () => {
  it('leave out the first day and count the last', () => {
    expect(workingDaysBetween(toDay('2026-03-09'), toDay('2026-03-13'))).toBe(4)
    expect(workingDaysBetween(toDay('2026-03-13'), toDay('2026-03-09'))).toBe(-4)
    expect(workingDaysBetween(toDay('2026-02-14'), toDay('2026-02-23'))).toBe(0)
  })

  it('were 248 in 2025 and 2026 alike have what the notices leave', () => {
    expect(workingDaysBetween(toDay('2024-12-31'), toDay('2025-12-31'))).toBe(248)
    expect(workingDaysBetween(toDay('2025-12-31'), toDay('2026-12-31'))).toBe(248)
  })
})

describe('a year whose notice is not out', () => {
  it.each([
    ['2027-01-01', false],
    ['2027-01-04', true],
    ['2027-02-04', true],
    ['2027-02-05', false],
    ['2027-02-08', false],
    ['2027-02-09', true],
    ['2027-04-05', false],
    ['2027-04-06', true],
    ['2027-05-03', true],
    ['2027-06-09', false],
    ['2027-09-15', false],
    ['2027-10-01', false],
    ['2027-10-04', true],
    ['2027-10-09', false],
    ['2028-01-25', false],
    ['2028-01-28', false],
    ['2028-01-31', true],
    ['2028-05-01', false],
    ['2028-05-02', false],
    ['2061-10-03', false],
    ['2061-10-04', true],
    ['2003-01-01', false],
    ['2003-01-02', true],
  ])('%s works: %s', (text, works) => {
    expect(isWorkingDay(toDay(text))).toBe(works)
  })

  it('never works on a weekend', () => {
    for (let day = toDay('2027-01-01'); day <= toDay('2062-12-31'); day++) {
      if (weekday(day) % 6 === 0 && isWorkingDay(day)) throw new Error(formatDay(day))
    }
    expect(after('2026-12-30', 3)).toBe('2027-01-05')
  })

  it('is told by the count that ran into it', () => {
    const from = toDay('2026-12-30')
    expect(touchesUnpublished(from, addWorkingDays(from, 1))).toBe(false)
    expect(touchesUnpublished(from, addWorkingDays(from, 2))).toBe(true)
    expect(touchesUnpublished(toDay('2027-01-04'), from)).toBe(true)
    expect(isPublished(toDay('2004-01-01'))).toBe(true)
    expect(isPublished(toDay('2003-12-31'))).toBe(false)
  })
})
