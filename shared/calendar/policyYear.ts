import type { Day } from './civil'
import { addYears, fullYears } from './months'

/** index counts from 0; `from` and `to` are both inside. */
export type PolicyYear = { index: number; from: Day; to: Day }

/** The nth anniversary, always counted from the original start, so that 29 February returns in leap years (ruling G6). */
export const anniversary = (start: Day, n: number): Day => addYears(start, n)

/**
 * The policy year that holds `on` (ruling G6). A day before `start` falls in the year before it, with a negative
 * index: whether such a year means anything is for the caller to say.
 */
export function policyYearOf(start: Day, on: Day): PolicyYear {
  const index = fullYears(start, on)
  return { index, from: anniversary(start, index), to: anniversary(start, index + 1) - 1 }
}
