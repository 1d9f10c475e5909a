/**
 * A China civil date as an integer: days since 1970-01-01. Pure arithmetic on the proleptic Gregorian calendar,
 * so neither the device's time zone nor the `Date` object can bend it. Strings 'YYYY-MM-DD' live at the edges only.
 */
export type Day = number

export type Ymd = { year: number; month: number; day: number }

export const FIRST_YEAR = 1900
export const LAST_YEAR = 2100

const ERA_DAYS = 146097
const EPOCH_SHIFT = 719468

export const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Day of a valid year, month (1–12) and day of month; years are counted from March, so a leap day ends its year. */
export function fromYmd(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * ERA_DAYS + dayOfEra - EPOCH_SHIFT
}

/** Year, month and day of month in one integer (year·512 + month·32 + day): ordered like the dates, no allocation. */
export function packed(day: Day): number {
  const z = day + EPOCH_SHIFT
  const era = Math.floor(z / ERA_DAYS)
  const dayOfEra = z - era * ERA_DAYS
  const yearOfEra =
    ((dayOfEra -
      ((dayOfEra / 1460) | 0) +
      ((dayOfEra / 36524) | 0) -
      ((dayOfEra / (ERA_DAYS - 1)) | 0)) /
      365) |
    0
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0))
  const shifted = ((5 * dayOfYear + 2) / 153) | 0
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return year * 512 + month * 32 + (dayOfYear - (((153 * shifted + 2) / 5) | 0) + 1)
}

export const yearOf = (day: Day): number => packed(day) >> 9

export function ymd(day: Day): Ymd {
  const p = packed(day)
  return { year: p >> 9, month: (p >> 5) & 15, day: p & 31 }
}

/** Day of the week, 0 = Sunday … 6 = Saturday. */
export const weekday = (day: Day): number => (((day + 4) % 7) + 7) % 7

export const addDays = (day: Day, n: number): Day => day + n
