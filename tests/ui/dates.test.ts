import fc from 'fast-check'
import {
  date,
  dateNear,
  dateWithWeekday,
  daysBetween,
  dayWord,
  moment,
  stillDays,
} from '@/copy/dates'

describe('dates in words', () => {
  test('a date is written with thin gaps and no leading zeros', () => {
    expect(date('2026-03-02')).toBe('3 月 2 日')
    expect(dateWithWeekday('2026-03-02')).toBe('3 月 2 日（周一）')
  })

  test('the year is told only when it is not this year', () => {
    expect(dateNear('2026-12-31', '2026-02-27')).toBe('12 月 31 日')
    expect(dateNear('2027-01-01', '2026-12-31')).toBe('2027 年 1 月 1 日')
  })

  test('near days have words of their own', () => {
    expect(dayWord('2026-02-26', '2026-02-27')).toBe('昨天')
    expect(dayWord('2026-02-27', '2026-02-27')).toBe('今天')
    expect(dayWord('2026-02-28', '2026-02-27')).toBe('明天')
    expect(dayWord('2026-03-01', '2026-02-27')).toBe('后天')
    expect(dayWord('2026-03-02', '2026-02-27')).toBe('3 月 2 日')
  })

  test('what is still to come is counted, what has come is not', () => {
    expect(stillDays('2026-03-02', '2026-02-27')).toBe('还有 3 天')
    expect(stillDays('2026-02-27', '2026-02-27')).toBe('')
  })

  test('a moment is read by the clock it was written with', () => {
    expect(moment('2026-02-24T09:20:00+08:00', '2026-02-24')).toBe('今天 09:20')
    expect(moment('2026-02-24T23:59:59.000+08:00', '2026-02-27')).toBe('2 月 24 日 23:59')
  })

  test('counting forth and back is the same, over leap days and summer times', () => {
    const day = fc
      .integer({ min: 0, max: 40_000 })
      .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(daysBetween(from, to) + daysBetween(to, from)).toBe(0)
      }),
    )
  })
})
