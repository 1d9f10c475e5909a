import { type Day, yearOf } from './civil'
import { FIRST_PUBLISHED_YEAR, LAST_PUBLISHED_YEAR } from './table'

export { FIRST_PUBLISHED_YEAR, LAST_PUBLISHED_YEAR }

/** Whether the State Council's notice for that year is in the table. */
export const isPublishedYear = (year: number): boolean =>
  year >= FIRST_PUBLISHED_YEAR && year <= LAST_PUBLISHED_YEAR

export const isPublished = (day: Day): boolean => isPublishedYear(yearOf(day))

/**
 * Whether counting from one day to another, in either direction, ran into a year without a notice: then the
 * decision says that the day may still move (ruling G1).
 */
export const touchesUnpublished = (from: Day, to: Day): boolean =>
  !isPublished(from) || !isPublished(to)
