export { ageOn } from './age'
export * from './day'
export { holidayName, isSpringFestivalBreak, isStatutoryHoliday } from './holidays'
export type { Moment } from './moment'
export { formatMoment, parseMoment, secondsOf } from './moment'
export type { PolicyYear } from './policyYear'
export { anniversary, policyYearOf } from './policyYear'
export {
  FIRST_PUBLISHED_YEAR,
  isPublished,
  isPublishedYear,
  LAST_PUBLISHED_YEAR,
  touchesUnpublished,
} from './published'
export type { ClosedOn, Hours, Opening, Opens } from './serviceHours'
export { openAt } from './serviceHours'
export { addWorkingDays, isWorkingDay, previousWorkingDay, workingDaysBetween } from './workingDays'
