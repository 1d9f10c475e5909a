import { type Hours, openAt, parseMoment, toDay } from '@shared/calendar'
import * as fc from 'fast-check'

const at = (hours: Hours, text: string) => openAt(hours, parseMoment(text)!)
const OPEN = { openNow: true, nextOpen: null }
const until = (nextOpen: string) => ({ openNow: false, nextOpen })

const LINE: Hours = { daily: [{ from: '08:00', to: '20:00' }], closed: 'spring-festival' }
const DESK: Hours = { daily: [{ from: '09:00', to: '18:00' }], closed: 'non-working-days' }
const ROUND_THE_CLOCK: Hours = { daily: 'all-day', closed: 'statutory-holidays' }

describe('a line from eight to eight', () => {
  it('opens at 08:00:00 and is closed at 20:00:00', () => {
    expect(at(LINE, '2026-03-10T07:59:59+08:00')).toEqual(until('2026-03-10T08:00:00+08:00'))
    expect(at(LINE, '2026-03-10T08:00:00+08:00')).toEqual(OPEN)
    expect(at(LINE, '2026-03-10T19:59:59+08:00')).toEqual(OPEN)
    expect(at(LINE, '2026-03-10T20:00:00+08:00')).toEqual(until('2026-03-11T08:00:00+08:00'))
  })

  it('reads a moment abroad by China’s clock', () => {
    expect(at(LINE, '2026-03-10T12:00:00Z')).toEqual(until('2026-03-11T08:00:00+08:00'))
    expect(at(LINE, '2026-03-09T19:30:00-05:00')).toEqual(OPEN)
  })

  it('is open on weekends and make-up days', () => {
    expect(at(LINE, '2026-03-14')).toEqual(OPEN)
    expect(at(LINE, '2026-02-14')).toEqual(OPEN)
  })

  it('rests the whole Spring Festival break, its swapped days and weekends included', () => {
    expect(at(LINE, '2026-02-15')).toEqual(until('2026-02-24T08:00:00+08:00'))
    expect(at(LINE, '2026-02-23T23:59:59+08:00')).toEqual(until('2026-02-24T08:00:00+08:00'))
    expect(at(LINE, '2026-02-14T20:00:00+08:00')).toEqual(until('2026-02-24T08:00:00+08:00'))
    expect(at(LINE, '2025-02-04')).toEqual(until('2025-02-05T08:00:00+08:00'))
    expect(at(LINE, '2026-10-01')).toEqual(OPEN)
  })

  it('rests from the eve to the third day where the notice is not out', () => {
    expect(at(LINE, '2027-02-04')).toEqual(OPEN)
    expect(at(LINE, '2027-02-05')).toEqual(until('2027-02-09T08:00:00+08:00'))
    expect(at(LINE, '2027-02-08')).toEqual(until('2027-02-09T08:00:00+08:00'))
    expect(at(LINE, '2027-02-09')).toEqual(OPEN)
  })
})

describe('a desk on working days', () => {
  it('opens again on the next working day', () => {
    expect(at(DESK, '2026-03-13T18:00:00+08:00')).toEqual(until('2026-03-16T09:00:00+08:00'))
    expect(at(DESK, '2026-09-30T18:30:00+08:00')).toEqual(until('2026-10-08T09:00:00+08:00'))
  })

  it('works on the weekend days that the notice makes work', () => {
    expect(at(DESK, '2026-02-28')).toEqual(OPEN)
    expect(at(DESK, '2026-02-13T19:00:00+08:00')).toEqual(until('2026-02-14T09:00:00+08:00'))
  })
})

describe('a line round the clock', () => {
  it('rests only on statutory holidays and comes back at midnight', () => {
    expect(at(ROUND_THE_CLOCK, '2026-03-14T03:00:00+08:00')).toEqual(OPEN)
    expect(at(ROUND_THE_CLOCK, '2026-10-07T23:59:59+08:00')).toEqual(
      until('2026-10-08T00:00:00+08:00'),
    )
    expect(at(ROUND_THE_CLOCK, '2025-10-08')).toEqual(until('2025-10-09T00:00:00+08:00'))
    expect(at({ daily: 'all-day' }, '2026-02-17T00:00:00+08:00')).toEqual(OPEN)
  })
})

describe('hours with a break at noon', () => {
  const hours: Hours = {
    daily: [
      { from: '09:00', to: '12:00' },
      { from: '13:30', to: '24:00' },
    ],
  }

  it('open again the same day', () => {
    expect(at(hours, '2026-03-10T12:00:00+08:00')).toEqual(until('2026-03-10T13:30:00+08:00'))
    expect(at(hours, '2026-03-10T23:59:59+08:00')).toEqual(OPEN)
  })

  it('are open whenever they say they open next', () => {
    const days = fc.integer({ min: toDay('2024-01-01'), max: toDay('2028-12-31') })
    const kinds = fc.constantFrom<Hours>(hours, LINE, DESK, ROUND_THE_CLOCK)
    fc.assert(
      fc.property(kinds, days, fc.nat(1439), (each, day, minute) => {
        const { openNow, nextOpen } = openAt(each, { day, minute, second: 0 })
        expect(openNow).toBe(nextOpen === null)
        if (nextOpen) expect(at(each, nextOpen)).toEqual(OPEN)
      }),
    )
  })
})

describe('ill-formed hours', () => {
  it.each([
    [[{ from: '20:00', to: '08:00' }]],
    [[{ from: '8:00', to: '20:00' }]],
    [[{ from: '08:00', to: '25:00' }]],
    [
      [
        { from: '13:00', to: '18:00' },
        { from: '09:00', to: '12:00' },
      ],
    ],
  ])('are refused: %j', (daily) => {
    expect(() => at({ daily }, '2026-03-10')).toThrow(RangeError)
  })

  it('without any opening never open', () => {
    expect(at({ daily: [] }, '2026-03-10')).toEqual({ openNow: false, nextOpen: null })
  })
})

describe('a desk with other hours on Saturdays and Sundays', () => {
  const CHECK_UPS: Hours = {
    daily: [{ from: '07:00', to: '15:30' }],
    weekend: [{ from: '08:00', to: '16:30' }],
  }

  it('goes by the day of the week, even where the notice makes a Saturday work', () => {
    expect(at(CHECK_UPS, '2026-03-13T07:00:00+08:00')).toEqual(OPEN)
    expect(at(CHECK_UPS, '2026-03-14T07:00:00+08:00')).toEqual(until('2026-03-14T08:00:00+08:00'))
    expect(at(CHECK_UPS, '2026-02-28T16:00:00+08:00')).toEqual(OPEN)
  })

  it('comes back with the hours of the next day', () => {
    expect(at(CHECK_UPS, '2026-03-13T15:30:00+08:00')).toEqual(until('2026-03-14T08:00:00+08:00'))
    expect(at(CHECK_UPS, '2026-03-15T16:30:00+08:00')).toEqual(until('2026-03-16T07:00:00+08:00'))
  })
})
