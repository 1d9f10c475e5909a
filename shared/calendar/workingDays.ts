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

/** `upTo[i]`: working days among the first i + 1 days of the table; `nth[k]`: the kth of them, as an index (k ≥ 1). */
type Ordinals = { upTo: Uint16Array; nth: Uint16Array; count: number }

let ordinals: Ordinals | undefined

function build(): Ordinals {
  const span = LAST_DAY - FIRST_DAY + 1
  const upTo = new Uint16Array(span)
  const nth = new Uint16Array(span)
  let count = 0
  for (let i = 0; i < span; i++) {
    if (isWorkingDay(FIRST_DAY + i)) nth[++count] = i
    upTo[i] = count
  }
  return { upTo, nth: nth.slice(0, count + 1), count }
}

const isInTable = (day: Day): boolean => day > FIRST_DAY && day <= LAST_DAY

function step(day: Day, n: number): Day {
  const direction = n < 0 ? -1 : 1
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
  if (!isInTable(day)) return step(day, n)
  ordinals ??= build()
  const { upTo, nth, count } = ordinals
  const i = day - FIRST_DAY
  const target = n > 0 ? upTo[i]! + n : upTo[i - 1]! + n + 1
  return target >= 1 && target <= count ? FIRST_DAY + nth[target]! : step(day, n)
}

/** The last working day strictly before a day. */
export const previousWorkingDay = (day: Day): Day => addWorkingDays(day, -1)

/** Working days after `from` up to and including `to`; negative when `to` comes first. */
export function workingDaysBetween(from: Day, to: Day): number {
  if (to < from) return -workingDaysBetween(to, from)
  if (isInTable(from) && isInTable(to)) {
    ordinals ??= build()
    return ordinals.upTo[to - FIRST_DAY]! - ordinals.upTo[from - FIRST_DAY]!
  }
  let count = 0
  for (let day = from + 1; day <= to; day++) if (isWorkingDay(day)) count += 1
  return count
}
