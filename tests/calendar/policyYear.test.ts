import { anniversary, formatDay, policyYearOf, toDay } from '@shared/calendar'
import * as fc from 'fast-check'

const yearAt = (start: string, on: string) => {
  const { index, from, to } = policyYearOf(toDay(start), toDay(on))
  return [index, formatDay(from), formatDay(to)]
}

describe('a policy year', () => {
  it('runs from the effective date to the day before its anniversary', () => {
    expect(yearAt('2025-06-01', '2025-06-01')).toEqual([0, '2025-06-01', '2026-05-31'])
    expect(yearAt('2025-06-01', '2026-05-31')).toEqual([0, '2025-06-01', '2026-05-31'])
    expect(yearAt('2025-06-01', '2026-06-01')).toEqual([1, '2026-06-01', '2027-05-31'])
  })

  it('that began on 29 February turns on 28 February in common years', () => {
    expect(yearAt('2024-02-29', '2025-02-27')).toEqual([0, '2024-02-29', '2025-02-27'])
    expect(yearAt('2024-02-29', '2025-02-28')).toEqual([1, '2025-02-28', '2026-02-27'])
    expect(yearAt('2024-02-29', '2028-02-28')).toEqual([3, '2027-02-28', '2028-02-28'])
    expect(yearAt('2024-02-29', '2028-02-29')).toEqual([4, '2028-02-29', '2029-02-27'])
  })

  it('before the first one has a negative index', () => {
    expect(yearAt('2025-06-01', '2025-05-31')).toEqual([-1, '2024-06-01', '2025-05-31'])
  })

  it('counts every anniversary from the original start', () => {
    expect(formatDay(anniversary(toDay('2024-02-29'), 8))).toBe('2032-02-29')
    expect(formatDay(anniversary(toDay('2024-02-29'), 7))).toBe('2031-02-28')
  })

  it('holds its day, and the years leave neither gap nor overlap', () => {
    const days = fc.integer({ min: toDay('1950-01-01'), max: toDay('2090-12-31') })
    fc.assert(
      fc.property(days, days, (start, on) => {
        const year = policyYearOf(start, on)
        expect(year.from <= on && on <= year.to).toBe(true)
        expect(policyYearOf(start, year.from)).toEqual(year)
        expect(policyYearOf(start, year.to)).toEqual(year)
        expect(policyYearOf(start, year.to + 1)).toMatchObject({
          index: year.index + 1,
          from: year.to + 1,
        })
      }),
    )
  })
})
