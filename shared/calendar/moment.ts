import type { Day } from './civil'
import { formatDay, parseDay, twoDigits } from './dayText'

/** An instant in China time (UTC+8): minute 0–1439 of the day, second 0–59 (fractions are cut off). */
export type Moment = { day: Day; minute: number; second: number }

const CHINA_OFFSET = 480
const MINUTES_A_DAY = 1440
const TEN_O_CLOCK = 600
const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?(?:(Z)|([+-])([01]\d|2[0-3]):?([0-5]\d)?)?$/

/** What is not written is zero. */
const numberOf = (digits: string | undefined): number => +(digits ?? 0)

/**
 * Reads 'YYYY-MM-DD' (10:00 China time) or an ISO 8601 date-time: seconds and fraction optional, any offset
 * (ruling G20), China time where none is given. Null for anything else and for dates or times that do not exist.
 */
export function parseMoment(text: string): Moment | null {
  if (text.length === 10) {
    const day = parseDay(text)
    return day === undefined ? null : { day, minute: TEN_O_CLOCK, second: 0 }
  }
  const parts = DATE_TIME.exec(text)
  const day = parts ? parseDay(parts[1]!) : undefined
  if (!parts || day === undefined) return null
  const [, , hour, minute, second, zulu, sign, offsetHours, offsetMinutes] = parts
  const offset = numberOf(offsetHours) * 60 + numberOf(offsetMinutes)
  const written = zulu ? 0 : sign ? offset : CHINA_OFFSET
  const minutes =
    numberOf(hour) * 60 + numberOf(minute) + CHINA_OFFSET - (sign === '-' ? -written : written)
  const shift = Math.floor(minutes / MINUTES_A_DAY)
  return { day: day + shift, minute: minutes - shift * MINUTES_A_DAY, second: numberOf(second) }
}

/** 'YYYY-MM-DDTHH:mm:ss+08:00'. */
export function formatMoment({ day, minute, second }: Moment): string {
  const hour = (minute / 60) | 0
  return `${formatDay(day)}T${twoDigits(hour)}:${twoDigits(minute - hour * 60)}:${twoDigits(second)}+08:00`
}

/** Seconds since 1970-01-01T00:00:00+08:00: to compare moments and to measure between them. */
export const secondsOf = ({ day, minute, second }: Moment): number =>
  (day * MINUTES_A_DAY + minute) * 60 + second
