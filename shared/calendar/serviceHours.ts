import { type Day, weekday } from './civil'
import { isSpringFestivalBreak, isStatutoryHoliday } from './holidays'
import { formatMoment, type Moment } from './moment'
import { isWorkingDay } from './workingDays'

/** 'HH:mm' from (inside) and to (outside: closed on that very second); '24:00' is the end of the day. */
export type Opening = { from: string; to: string }

export type ClosedOn = 'spring-festival' | 'statutory-holidays' | 'non-working-days'

/**
 * When a line or desk answers: the openings of a day in order, those of Saturdays and Sundays where they differ, and
 * the days on which it does not open at all.
 */
export type Hours = {
  daily: readonly Opening[] | 'all-day'
  weekend?: readonly Opening[]
  closed?: ClosedOn
}

export type Opens = {
  openNow: boolean
  /** 'YYYY-MM-DDTHH:mm:ss+08:00', null while open or when no opening comes within a year. */
  nextOpen: string | null
}

type Minutes = { from: number; to: number }

const DAYS_AHEAD = 366
const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/
const compiled = new WeakMap<NonNullable<Hours['weekend']>, readonly Minutes[]>()
const ALL_DAY: readonly Minutes[] = [{ from: 0, to: 1440 }]

function minutesOf(clock: string): number {
  if (clock === '24:00') return 1440
  const parts = CLOCK.exec(clock)
  if (!parts) throw new RangeError(`not a time of day: ${clock}`)
  return +parts[1]! * 60 + +parts[2]!
}

function compile(openings: readonly Opening[]): readonly Minutes[] {
  let after = 0
  return openings.map((opening) => {
    const from = minutesOf(opening.from)
    const to = minutesOf(opening.to)
    if (from < after || to <= from) throw new RangeError(`openings out of order: ${opening.from}`)
    after = to
    return { from, to }
  })
}

/** Openings of one day of the week. */
function openingsOn({ daily, weekend }: Hours, day: Day): readonly Minutes[] {
  const told = weekend && weekday(day) % 6 === 0 ? weekend : daily
  if (told === 'all-day') return ALL_DAY
  const known = compiled.get(told)
  if (known) return known
  const openings = compile(told)
  compiled.set(told, openings)
  return openings
}

function isClosedDay(closed: ClosedOn | undefined, day: Day): boolean {
  switch (closed) {
    case undefined:
      return false
    case 'spring-festival':
      return isSpringFestivalBreak(day)
    case 'statutory-holidays':
      return isStatutoryHoliday(day)
    case 'non-working-days':
      return !isWorkingDay(day)
  }
}

/** Whether a line is open at a moment and, if not, when it opens next (rulings G14, G20). Throws RangeError on ill-formed hours. */
export function openAt(hours: Hours, { day, minute }: Moment): Opens {
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
    if (isClosedDay(hours.closed, day + ahead)) continue
    const now = ahead === 0 ? minute : -1
    const opening = openingsOn(hours, day + ahead).find(({ to }) => to > now)
    if (!opening) continue
    if (opening.from <= now) return { openNow: true, nextOpen: null }
    return {
      openNow: false,
      nextOpen: formatMoment({ day: day + ahead, minute: opening.from, second: 0 }),
    }
  }
  return { openNow: false, nextOpen: null }
}
