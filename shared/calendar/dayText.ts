import { type Day, daysInMonth, FIRST_YEAR, fromYmd, LAST_YEAR, packed } from './civil'

const TWO_DIGITS = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'))
const HYPHEN = 45
const ZERO = 48
/** What stands where no digit does: so low that no other digits bring a year back above zero. */
const NONE = -100_000

/** 00 … 99 with its leading zero. */
export const twoDigits = (n: number): string => TWO_DIGITS[n]!

/** The two digits at a place, or NONE. */
function readTwo(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO
  const ones = text.charCodeAt(at + 1) - ZERO
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NONE
}

/** The day written as 'YYYY-MM-DD', undefined for any other shape, an impossible date, or a year outside 1900–2100. */
export function parseDay(text: string): Day | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) {
    return undefined
  }
  const year = readTwo(text, 0) * 100 + readTwo(text, 2)
  const month = readTwo(text, 5)
  const day = readTwo(text, 8)
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

/** 'YYYY-MM-' of the months from 1900 to 2100, sixteen places a year, each written when first asked for. */
const MONTHS: string[] = new Array((LAST_YEAR - FIRST_YEAR + 1) * 16).fill('')

const writeMonth = (year: number, month: number): string =>
  `${String(year).padStart(4, '0')}-${twoDigits(month)}-`

/** 'YYYY-MM-DD'. Arithmetic may lead out of 1900–2100; such a day is written too, only not read back. */
export function formatDay(day: Day): string {
  const p = packed(day)
  const at = (p >> 5) - FIRST_YEAR * 16
  const known = MONTHS[at]
  if (known) return known + twoDigits(p & 31)
  const month = writeMonth(p >> 9, (p >> 5) & 15)
  if (known === '') MONTHS[at] = month
  return month + twoDigits(p & 31)
}
