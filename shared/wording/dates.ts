import { type Day, ymd } from '../calendar'

/** `2026 年 3 月 2 日` */
export function dayInWords(day: Day | undefined): string {
  if (day === undefined) return ''
  const d = ymd(day)
  return `${d.year} 年 ${d.month} 月 ${d.day} 日`
}
