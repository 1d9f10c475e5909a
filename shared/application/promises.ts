import { formatDay, toDay } from '../calendar'
import type { Step } from '../catalogue/types'
import type { CivilDate } from '../contracts/vocabulary'
import { providerDay } from './machine/providerClock'

/** A step of the service with the day by which the handbook promises it. */
export interface PromisedDay {
  title: string
  detail?: string
  workingDays: number
  by: CivilDate
  clause: string
}

interface Pauses {
  pauses: { from: CivilDate; to: CivilDate | null }[]
  today: CivilDate
}

/**
 * Steps with a term, each counted in working days from the one before, the first from `from`.
 * Days in which the person was awaited do not count.
 */
export function promisedDays(
  steps: readonly Step[],
  from: CivilDate,
  { pauses, today }: Pauses = { pauses: [], today: from },
): PromisedDay[] {
  let total = 0
  return steps.flatMap(({ title, detail, workingDays, source }) => {
    if (workingDays === undefined) return []
    total += workingDays
    const by = formatDay(providerDay({ pauses }, toDay(from), total, today))
    return [{ title, detail, workingDays, by, clause: source }]
  })
}
