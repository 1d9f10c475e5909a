import { type Day, daysInMonth, FIRST_YEAR, fromYmd, LAST_YEAR, packed } from './civil'

const SHAPE = /^\d{4}-\d{2}-\d{2}$/
const TWO_DIGITS = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'))

/** 00 … 99 with its leading zero. */
export const twoDigits = (n: number): string => TWO_DIGITS[n]!

/** The day written as 'YYYY-MM-DD', undefined for any other shape, an impossible date, or a year outside 1900–2100. */
export function parseDay(text: string): Day | undefined {
  if (text.length !== 10 || !SHAPE.test(text)) return undefined
  const year = +text.slice(0, 4)
  const month = +text.slice(5, 7)
  const day = +text.slice(8)
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined
  if (day < 1 || day > daysInMonth(year, month)) return undefined
  return fromYmd(year, month, day)
}

export const isDay = (text: string): boolean => parseDay(text) !== undefined

/** As {@link parseDay}, for text that has passed a schema. Throws RangeError on anything {@link isDay} refuses. */
export function toDay(text: string): Day {
  const day = parseDay(text)
  if (day === undefined) throw new RangeError(`not a civil date: ${text}`)
  return day
}

export function formatDay(day: Day): string {
  const p = packed(day)
  const year = p >> 9
  const century = (year / 100) | 0
  return `${twoDigits(century)}${twoDigits(year - century * 100)}-${twoDigits((p >> 5) & 15)}-${twoDigits(p & 31)}`
}
