import { getYearLeapMonth, monthDays } from 'chinese-days'
import { type Day, fromYmd } from '../../shared/calendar/civil'

/** The first day of the first lunar month of 1900, from which the lunar months are summed. */
const LUNAR_EPOCH = fromYmd(1900, 1, 31)
/** Qingming of the 21st century after the customary formula ⌊0.2422·y + 4.81⌋ − ⌊y ∕ 4⌋, y = year − 2000. */
const QINGMING = { slope: 0.2422, constant: 4.81 }

const lunarYearDays = (year: number): number => {
  let total = getYearLeapMonth(year).days
  for (let month = 1; month <= 12; month++) total += monthDays(year, month)
  return total
}

/** Civil date of a day of a lunar month (never a leap month: the festivals fall in none). */
export function lunarDay(year: number, month: number, day: number): Day {
  let date = LUNAR_EPOCH + day - 1
  for (let y = 1900; y < year; y++) date += lunarYearDays(y)
  const leap = getYearLeapMonth(year)
  for (let m = 1; m < month; m++)
    date += monthDays(year, m) + (m === leap.leapMonth ? leap.days : 0)
  return date
}

export function qingming(year: number): Day {
  const y = year - 2000
  const day = Math.floor(QINGMING.slope * y + QINGMING.constant) - Math.floor(y / 4)
  return fromYmd(year, 4, day)
}

/** The moving festivals of a civil year, in the order of the table: Spring Festival, Qingming, Dragon Boat, Mid-Autumn. */
export const festivals = (year: number): Day[] => [
  lunarDay(year, 1, 1),
  qingming(year),
  lunarDay(year, 5, 5),
  lunarDay(year, 8, 15),
]
