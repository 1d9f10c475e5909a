import { formatDay } from '../../shared/calendar'
import type { CivilDate } from '../../shared/contracts/vocabulary'

export interface Now {
  /** `2026-03-10T10:00:00.000+08:00`: sorts as text. */
  iso: string
  /** China civil date. */
  day: CivilDate
}

const CHINA_MS = 8 * 3_600_000
const DAY_MS = 86_400_000

const chinaText = (china: number) => `${new Date(china).toISOString().slice(0, -1)}+08:00`

/** So many seconds after a moment told by `now`. */
export const later = (iso: string, seconds: number): string =>
  chinaText(Date.parse(iso) + CHINA_MS + seconds * 1000)

/** So many days before that moment, at the same time of day. */
export const daysBefore = (iso: string, days: number): string => later(iso, -days * 86_400)

/** The present in China. The local cloud moves it in tests by LOCAL_CLOCK_OFFSET_MS. */
export function now(): Now {
  const moved = Number(process.env.LOCAL_CLOCK_OFFSET_MS ?? 0) || 0
  const china = Date.now() + moved + CHINA_MS
  return {
    iso: chinaText(china),
    day: formatDay(Math.floor(china / DAY_MS)),
  }
}
