import {
  addDays,
  addMonths,
  addYears,
  formatDay,
  fromYmd,
  fullYears,
  isDay,
  parseDay,
  toDay,
  weekday,
  yearOf,
  ymd,
} from '@shared/calendar/day'
import * as fc from 'fast-check'

const FIRST = toDay('1900-01-01')
const LAST = toDay('2100-12-31')
const anyDay = fc.integer({ min: FIRST, max: LAST })

describe('a civil date', () => {
  it('counts from 1970-01-01', () => {
    expect(toDay('1970-01-01')).toBe(0)
    expect(toDay('2000-03-01')).toBe(11_017)
    expect(toDay('1969-12-31')).toBe(-1)
  })

  it('agrees with the Gregorian calendar of the engine on every day from 1900 to 2100', () => {
    for (let day = FIRST; day <= LAST; day++) {
      const date = new Date(day * 86_400_000)
      const text = date.toISOString().slice(0, 10)
      if (formatDay(day) !== text || parseDay(text) !== day || weekday(day) !== date.getUTCDay()) {
        throw new Error(`${day} is ${text}, not ${formatDay(day)}`)
      }
    }
    expect(LAST - FIRST + 1).toBe(73_414)
  })

  it('comes apart into year, month and day and back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: date } = ymd(day)
        expect(fromYmd(year, month, date)).toBe(day)
        expect(yearOf(day)).toBe(year)
      }),
    )
  })

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1899-12-31',
    '2101-01-01',
    '2026-1-01',
    '20260101',
    '2026-01-01T',
    ' 2026-01-1',
    '２０２６-01-01',
    '',
  ])('is not written %j', (text) => {
    expect(isDay(text)).toBe(false)
    expect(parseDay(text)).toBeUndefined()
    expect(() => toDay(text)).toThrow(RangeError)
  })

  it('takes digits and hyphens in their places and no other character', () => {
    const texts = ['1911-11-11', '2011-11-11']
    const taken = texts.flatMap((text) =>
      Array.from({ length: 10 * 256 }, (_, i) => {
        const place = i >> 8
        return text.slice(0, place) + String.fromCharCode(i & 255) + text.slice(place + 1)
      }).filter(isDay),
    )
    expect(taken.length).toBeGreaterThan(2)
    expect(taken.filter((text) => !/^\d{4}-\d{2}-\d{2}$/.test(text))).toEqual([])
  })

  it('has its leap days', () => {
    expect(isDay('2024-02-29')).toBe(true)
    expect(isDay('2000-02-29')).toBe(true)
  })

  it('moves by days and back', () => {
    expect(formatDay(addDays(toDay('2024-02-28'), 2))).toBe('2024-03-01')
    expect(formatDay(addDays(toDay('2026-01-01'), -1))).toBe('2025-12-31')
  })
})

describe('months later', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-03-10', 1, '2026-04-10'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -6, '2025-07-15'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s and %i months is %s', (from, n, to) => {
    expect(formatDay(addMonths(toDay(from), n))).toBe(to)
  })

  it('keep the day of the month or take the last one, in the right month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, n) => {
        const from = ymd(day)
        const to = ymd(addMonths(day, n))
        expect(to.year * 12 + to.month - (from.year * 12 + from.month)).toBe(n)
        const isMonthsEnd = ymd(addMonths(day, n) + 1).day === 1
        expect(to.day === from.day || (isMonthsEnd && to.day < from.day)).toBe(true)
      }),
    )
  })

  it('never overtake one another', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), fc.nat(60), (day, later, n) => {
        expect(addMonths(day + later, n)).toBeGreaterThanOrEqual(addMonths(day, n))
      }),
    )
  })
})

describe('years later', () => {
  it('29 February becomes 28 February in common years and itself in leap years', () => {
    const leapDay = toDay('2024-02-29')
    expect([1, 2, 3, 4].map((n) => formatDay(addYears(leapDay, n)))).toEqual([
      '2025-02-28',
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
    ])
  })

  it('are full exactly from the day that lies so many years later', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 80 }), (day, n) => {
        expect(fullYears(day, addYears(day, n))).toBe(n)
        expect(fullYears(day, addYears(day, n) - 1)).toBe(n - 1)
      }),
    )
  })
})
