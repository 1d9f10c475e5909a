import { type Day, weekday } from './civil'
import { FIRST_DAY, isHolidayKind, kindOf, LAST_DAY, MAKE_UP } from './dayKinds'

/**
 * 工作日: Monday to Friday less the breaks of the yearly notice, plus the weekend days it makes work (ruling G1).
 * 2027–2060 follow the regulation's own days; before 2004 and after 2060 the moving festivals are unknown and only
 * the fixed dates rest.
 */
export function isWorkingDay(day: Day): boolean {
  const kind = kindOf(day)
  return kind === MAKE_UP || (!isHolidayKind(kind) && weekday(day) % 6 !== 0)
}

/**
 * `upTo[i]`: working days among the first i + 1 days of the table; `nth[k]`: the one after k others, as an index.
 * Outside the table both are undefined, and what is reckoned from them is NaN.
 */
type Ordinals = { upTo: Uint16Array; nth: Uint16Array }

let ordinals: Ordinals | undefined

function build(): Ordinals {
  const span = LAST_DAY - FIRST_DAY + 1
  const upTo = new Uint16Array(span)
  const nth = new Uint16Array(span)
  let count = 0
  for (let i = 0; i < span; i++) {
    if (isWorkingDay(FIRST_DAY + i)) nth[count++] = i
    upTo[i] = count
  }
  return { upTo, nth: nth.slice(0, count) }
}

function step(day: Day, n: number): Day {
  const direction = Math.sign(n)
  let at = day
  for (let left = Math.abs(n); left > 0; ) {
    at += direction
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

/**
 * The nth working day after a day, itself not counted (ruling G2); for negative n the nth before it; for 0 the day
 * itself, working or not. Constant time within the table, day by day beyond its ends.
 */
export function addWorkingDays(day: Day, n: number): Day {
  if (n === 0) return day
  ordinals ??= build()
  const { upTo, nth } = ordinals
  const i = day - FIRST_DAY
  const found = nth[n > 0 ? upTo[i]! + n - 1 : upTo[i - 1]! + n]
  return found === undefined ? step(day, n) : FIRST_DAY + found
}

/** The last working day strictly before a day. */
export const previousWorkingDay = (day: Day): Day => addWorkingDays(day, -1)

/** Working days after `from` up to and including `to`; negative when `to` comes first. */
export function workingDaysBetween(from: Day, to: Day): number {
  if (to < from) return -workingDaysBetween(to, from)
  ordinals ??= build()
  const { upTo } = ordinals
  const between = upTo[to - FIRST_DAY]! - upTo[from - FIRST_DAY]!
  if (!Number.isNaN(between)) return between
  let count = 0
  for (let day = from + 1; day <= to; day++) if (isWorkingDay(day)) count += 1
  return count
}
