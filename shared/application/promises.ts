import { addWorkingDays, formatDay, toDay } from '../calendar'
import type { Step } from '../catalogue/types'
import type { CivilDate } from '../contracts/vocabulary'

/** A step of the service with the day by which the handbook promises it. */
export interface PromisedDay {
  title: string
  detail?: string
  workingDays: number
  by: CivilDate
  clause: string
}

/** Steps with a term, each counted in working days from the one before, the first from `from`. */
export function promisedDays(steps: readonly Step[], from: CivilDate): PromisedDay[] {
  let day = toDay(from)
  return steps.flatMap(({ title, detail, workingDays, source }) => {
    if (workingDays === undefined) return []
    day = addWorkingDays(day, workingDays)
    return [{ title, detail, workingDays, by: formatDay(day), clause: source }]
  })
}
