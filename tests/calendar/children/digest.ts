import {
  addMonths,
  addWorkingDays,
  ageOn,
  formatDay,
  formatMoment,
  holidayName,
  isWorkingDay,
  openAt,
  parseMoment,
  policyYearOf,
  toDay,
  weekday,
} from '../../../shared/calendar'

/** One line a day over the calendar's doors: what must not depend on where the device stands. */
const HOURS = { daily: [{ from: '08:00', to: '20:00' }], closed: 'statutory-holidays' } as const
const START = toDay('2024-02-29')

for (let day = toDay('2024-01-01'); day <= toDay('2027-12-31'); day++) {
  const text = formatDay(day)
  const moment = parseMoment(`${text}T22:30:00-05:00`)
  const { index, from, to } = policyYearOf(START, day)
  const line = [
    text,
    toDay(text) - day,
    weekday(day),
    isWorkingDay(day),
    holidayName(day),
    formatDay(addWorkingDays(day, 7)),
    formatDay(addMonths(day, 1)),
    ageOn(START, day),
    index,
    formatDay(from),
    formatDay(to),
    moment && formatMoment(moment),
    moment && openAt(HOURS, moment).nextOpen,
  ]
  process.stdout.write(`${line.join(' ')}\n`)
}
