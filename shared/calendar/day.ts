/** The whole of day arithmetic: what a day is, how it is written, how months and years are added. */
export type { Day, Ymd } from './civil'
export { addDays, daysInMonth, fromYmd, isLeapYear, weekday, yearOf, ymd } from './civil'
export { formatDay, isDay, parseDay, toDay } from './dayText'
export { addMonths, addYears, fullYears } from './months'
