import {
  formatDay,
  holidayName,
  isSpringFestivalBreak,
  isStatutoryHoliday,
  isWorkingDay,
  toDay,
  weekday,
  yearOf,
} from '@shared/calendar'

const FIRST = toDay('2004-01-01')
const LAST = toDay('2026-12-31')
const daysOf = (from: string, to: string) =>
  Array.from({ length: toDay(to) - toDay(from) + 1 }, (_, i) => toDay(from) + i)

/** Name, first and last day of each break, then the weekend days worked: as the State Council's notices give them. */
const NOTICES = [
  {
    year: 2026,
    breaks: [
      ['元旦', '01-01', '01-03'],
      ['春节', '02-15', '02-23'],
      ['清明节', '04-04', '04-06'],
      ['劳动节', '05-01', '05-05'],
      ['端午节', '06-19', '06-21'],
      ['中秋节', '09-25', '09-27'],
      ['国庆节', '10-01', '10-07'],
    ],
    worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
  {
    year: 2025,
    breaks: [
      ['元旦', '01-01', '01-01'],
      ['春节', '01-28', '02-04'],
      ['清明节', '04-04', '04-06'],
      ['劳动节', '05-01', '05-05'],
      ['端午节', '05-31', '06-02'],
      ['国庆节', '10-01', '10-05'],
      ['中秋节', '10-06', '10-06'],
      ['国庆节', '10-07', '10-08'],
    ],
    worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  {
    year: 2024,
    breaks: [
      ['元旦', '01-01', '01-01'],
      ['春节', '02-10', '02-17'],
      ['清明节', '04-04', '04-06'],
      ['劳动节', '05-01', '05-05'],
      ['端午节', '06-10', '06-10'],
      ['中秋节', '09-15', '09-17'],
      ['国庆节', '10-01', '10-07'],
    ],
    worked: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
] as const

describe.each(NOTICES)('the notice of $year', ({ year, breaks, worked }) => {
  const year1 = toDay(`${year}-01-01`)
  const all = daysOf(`${year}-01-01`, `${year}-12-31`)

  it('gives these days off and no others', () => {
    const expected = new Map<number, string>()
    for (const [name, from, to] of breaks) {
      for (const day of daysOf(`${year}-${from}`, `${year}-${to}`)) expected.set(day, name)
    }
    expect(all.map((day) => holidayName(day))).toEqual(all.map((day) => expected.get(day) ?? null))
    expect(all.filter(isStatutoryHoliday)).toEqual([...expected.keys()])
    expect(yearOf(year1)).toBe(year)
  })

  it('makes these weekend days work and no others', () => {
    const weekends = all.filter((day) => weekday(day) % 6 === 0 && isWorkingDay(day))
    expect(weekends.map((day) => formatDay(day).slice(5))).toEqual(worked)
  })
})

describe('the days off of all years', () => {
  it('holds no working day inside a break, and only weekdays or weekends a break encloses', () => {
    for (let day = FIRST; day <= LAST; day++) {
      if (isStatutoryHoliday(day) && isWorkingDay(day)) throw new Error(formatDay(day))
    }
    expect(isStatutoryHoliday(toDay('2011-06-05'))).toBe(true)
    expect(isStatutoryHoliday(toDay('2015-09-05'))).toBe(true)
    expect(isStatutoryHoliday(toDay('2024-06-08'))).toBe(false)
  })

  it('gives each year one unbroken Spring Festival break', () => {
    for (let year = 2004; year <= 2060; year++) {
      const days = daysOf(`${year}-01-01`, `${year}-12-31`).filter(isSpringFestivalBreak)
      expect(days.length).toBeGreaterThanOrEqual(year <= 2026 ? 7 : 4)
      expect(days.at(-1)! - days[0]! + 1).toBe(days.length)
    }
  })
})
