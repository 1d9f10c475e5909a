import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'

/**
 * Dates in words. Everything here takes civil dates, `YYYY-MM-DD`, and counts in whole days: no
 * clock and no time zone is asked. `today` always comes from the caller (the cloud tells it).
 */

const DAY_MS = 86_400_000

/** Days from one civil date to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)

/** The civil date so many days later. */
export const dayPlus = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/** The civil date that follows. */
export const dayAfter = (day: string): string => dayPlus(day, 1)

const write = (date: string, format: string): string => dayjs(date).locale('zh-cn').format(format)

/** 3 月 2 日 */
export const date = (day: string): string => write(day, 'M 月 D 日')

/** 2026 年 3 月 2 日 */
export const dateInYear = (day: string): string => write(day, 'YYYY 年 M 月 D 日')

/** 3 月 2 日, with its year when that is not this year. */
export const dateNear = (day: string, today: string): string =>
  day.slice(0, 4) === today.slice(0, 4) ? date(day) : dateInYear(day)

/** 3 月 2 日（周一） */
export const dateWithWeekday = (day: string): string => write(day, 'M 月 D 日（ddd）')

const NEAR: Record<number, string> = { [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' }

/** 今天, 明天, 后天, 昨天, or the date itself. */
export const dayWord = (day: string, today: string): string =>
  NEAR[daysBetween(today, day)] ?? dateNear(day, today)

/** 还有 3 天; empty when the day has come. */
export const stillDays = (day: string, today: string): string => {
  const days = daysBetween(today, day)
  return days > 0 ? `还有 ${days} 天` : ''
}

/**
 * 2 月 24 日 09:20, or 今天 09:20, of a moment written with the offset it happened at
 * (`2026-02-24T09:20:00+08:00`): its own clock is read as it stands.
 */
export const moment = (at: string, today: string): string =>
  `${dayWord(at.slice(0, 10), today)} ${at.slice(11, 16)}`

/** 2026 年 3 月 10 日 09:20 */
export const momentInYear = (at: string): string =>
  `${dateInYear(at.slice(0, 10))} ${at.slice(11, 16)}`
