import { type Day, daysInMonth, fromYmd, isLeapYear, packed } from './civil'

const FEB_28 = 2 * 32 + 28
const FEB_29 = 2 * 32 + 29

/** The same day of the month n months later (earlier for negative n), or that month's last day (ruling G2). */
export function addMonths(day: Day, n: number): Day {
  const p = packed(day)
  const months = (p >> 9) * 12 + ((p >> 5) & 15) - 1 + n
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  return fromYmd(year, month, Math.min(p & 31, daysInMonth(year, month)))
}

/** n years later; 29 February becomes 28 February in common years. */
export const addYears = (day: Day, n: number): Day => addMonths(day, n * 12)

/** Years completed from `from` to `on`, negative before `from`; 29 February comes round on 28 February in common years. */
export function fullYears(from: Day, on: Day): number {
  const a = packed(from)
  const b = packed(on)
  const years = (b >> 9) - (a >> 9)
  const start = a & 511
  const now = b & 511
  if (now >= start) return years
  return start === FEB_29 && now === FEB_28 && !isLeapYear(b >> 9) ? years : years - 1
}
