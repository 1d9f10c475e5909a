import { formatDay, formatMoment, parseMoment, secondsOf, toDay } from '@shared/calendar'
import * as fc from 'fast-check'

const inChina = (text: string) => {
  const moment = parseMoment(text)
  return moment && formatMoment(moment)
}

describe('a moment', () => {
  it('given as a bare date is ten o’clock in China', () => {
    expect(parseMoment('2026-03-10')).toEqual({ day: toDay('2026-03-10'), minute: 600, second: 0 })
  })

  it.each([
    ['2026-03-10T21:30:00+08:00', '2026-03-10T21:30:00+08:00'],
    ['2026-03-10T21:30+08:00', '2026-03-10T21:30:00+08:00'],
    ['2026-03-10T16:30:05Z', '2026-03-11T00:30:05+08:00'],
    ['2026-03-10T15:59:59.999Z', '2026-03-10T23:59:59+08:00'],
    ['2025-12-31T11:00:00-05:00', '2026-01-01T00:00:00+08:00'],
    ['2026-03-01T00:10:00+14:00', '2026-02-28T18:10:00+08:00'],
    ['2026-03-10T09:15:00+05:30', '2026-03-10T11:45:00+08:00'],
    ['2026-03-10T09:15:00-03:30', '2026-03-10T20:45:00+08:00'],
    ['2026-03-10T09:15:00+0530', '2026-03-10T11:45:00+08:00'],
    ['2026-03-10T09:15:00+08', '2026-03-10T09:15:00+08:00'],
    ['2026-03-10T09:15:00', '2026-03-10T09:15:00+08:00'],
    ['2026-03-10T00:00:00+00:00', '2026-03-10T08:00:00+08:00'],
  ])('%s is %s', (text, expected) => {
    expect(inChina(text)).toBe(expected)
  })

  it.each([
    '2026-02-29',
    '2026-02-29T10:00:00+08:00',
    '2026-03-10T24:00:00+08:00',
    '2026-03-10T10:60:00+08:00',
    '2026-03-10T10:00:60+08:00',
    '2026-03-10T10+08:00',
    '2026-03-10 10:00:00+08:00',
    '2026-03-10T10:00:00+24:00',
    '2026-03-10T10:00:00+08:60',
    '2026-03-10T10:00:00.+08:00',
    '2026-03-10T10:00:00 +08:00',
    '2026-03-10T',
    'T10:00:00+08:00',
    'now',
    '',
  ])('is not written %j', (text) => {
    expect(parseMoment(text)).toBeNull()
  })

  it('agrees with the engine’s own reading of every offset', () => {
    const offset = fc.tuple(
      fc.constantFrom('+', '-'),
      fc.nat(14),
      fc.constantFrom('00', '30', '45'),
    )
    const days = fc.integer({ min: toDay('1950-01-01'), max: toDay('2090-12-31') })
    fc.assert(
      fc.property(days, fc.nat(86_399), offset, (day, second, [sign, hours, minutes]) => {
        const clock = new Date(second * 1000).toISOString().slice(11, 19)
        const text = `${formatDay(day)}T${clock}${sign}${String(hours).padStart(2, '0')}:${minutes}`
        expect(secondsOf(parseMoment(text)!)).toBe(Date.parse(text) / 1000 + 8 * 3600)
      }),
    )
  })

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 40_000 }),
        fc.nat(1439),
        fc.nat(59),
        (day, minute, second) => {
          expect(parseMoment(formatMoment({ day, minute, second }))).toEqual({
            day,
            minute,
            second,
          })
        },
      ),
    )
  })
})
