import { addDays, addYears, formatDay, toDay } from '../calendar/day'
import type { ApplicationDocument } from '../contracts/documents/application'
import type { CivilDate } from '../contracts/vocabulary'
import { isOver } from './states'

/**
 * Years for which what was done is kept: as long as somebody may still dispute it (Civil Code art.
 * 188), and no longer (Personal Information Protection Law arts. 19, 47).
 */
export const KEPT_YEARS = 3

/** First day on which what ended on this day is no longer kept. */
export const keptUntil = (ended: CivilDate): CivilDate =>
  formatDay(addDays(addYears(toDay(ended), KEPT_YEARS), 1))

/** The day on which an application came to its end; null while it is open. */
export const endedOn = ({ timeline }: Pick<ApplicationDocument, 'timeline'>): CivilDate | null =>
  timeline.find(({ status }) => isOver(status))?.at.slice(0, 10) ?? null

/** Days for which a paper is kept that nothing rests on: an upload never confirmed, and one never handed in. */
export const LOOSE_KEPT_DAYS = { ticketed: 2, confirmed: 30 } as const
