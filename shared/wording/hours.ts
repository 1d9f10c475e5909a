import type { Hours, Opening } from '../calendar'

const CLOSED: Record<NonNullable<Hours['closed']>, string> = {
  'spring-festival': '春节假期休息',
  'statutory-holidays': '法定节假日休息',
  'non-working-days': '',
}

const clock = (text: string) => text.replace(/^0/, '')

const openings = (daily: readonly Opening[]) =>
  daily.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join('、')

function write(hours: Hours): string {
  const days =
    hours.closed === 'non-working-days' ? '工作日' : hours.weekend ? '周一至周五' : '每天'
  const times = hours.daily === 'all-day' ? '24 小时' : openings(hours.daily)
  const weekend = hours.weekend ? `，周末 ${openings(hours.weekend)}` : ''
  const closed = hours.closed ? CLOSED[hours.closed] : ''
  return `${days} ${times}${weekend}${closed ? `，${closed}` : ''}`
}

const written = new WeakMap<Hours, string>()

/** Hours in words: `每天 8:00–20:00，春节假期休息`. Handbook data does not change, so each is written once. */
export function hoursInWords(hours: Hours): string {
  const known = written.get(hours)
  if (known !== undefined) return known
  const words = write(hours)
  written.set(hours, words)
  return words
}
