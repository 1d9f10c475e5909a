import { addDays, addYears, formatDay, toDay } from '../../shared/calendar'
import type { CivilDate } from '../../shared/contracts/vocabulary'

export const daysBefore = (today: CivilDate, n: number): CivilDate =>
  formatDay(addDays(toDay(today), -n))
export const daysAfter = (today: CivilDate, n: number): CivilDate => daysBefore(today, -n)
/** A birthday that makes someone this many full years old today, three months past the birthday. */
export const bornYearsAgo = (today: CivilDate, years: number): CivilDate =>
  formatDay(addYears(addDays(toDay(today), -90), -years))
