import { addWorkingDays, type Day, formatDay, toDay, workingDaysBetween } from '../../calendar'
import type { ProviderClockRecord } from '../../contracts/documents/application'
import type { CivilDate } from '../../contracts/vocabulary'

/** The provider's working days: those in which the person was awaited do not count. */
export type ProviderClock = ProviderClockRecord

/** Starts with the application; `dueBy` is the decision's, null where no term is set. */
export const startClock = (from: CivilDate, dueBy: CivilDate | null): ProviderClock => ({
  from,
  workingDays: dueBy === null ? null : workingDaysBetween(toDay(from), toDay(dueBy)),
  pauses: [],
  metOn: null,
})

/** The day since which it pauses; null while it runs. */
export const pausedSince = ({ pauses }: ProviderClock): CivilDate | null => {
  const last = pauses.at(-1)
  return last && last.to === null ? last.from : null
}

/** The day of asking still counts for the provider. A clock that pauses already goes on pausing. */
export const pause = (clock: ProviderClock, on: CivilDate): ProviderClock =>
  pausedSince(clock) === null
    ? { ...clock, pauses: [...clock.pauses, { from: on, to: null }] }
    : clock

/** The day of answering is the person's; the day after it is the provider's again. */
export const resume = (clock: ProviderClock, on: CivilDate): ProviderClock => ({
  ...clock,
  pauses: clock.pauses.map((one) => (one.to === null ? { ...one, to: on } : one)),
})

/** The promise begins anew, as after another day was asked for. */
export const restart = (clock: ProviderClock, on: CivilDate): ProviderClock => ({
  ...clock,
  from: on,
  pauses: [],
  metOn: null,
})

export const meet = (clock: ProviderClock, on: CivilDate): ProviderClock => ({
  ...clock,
  metOn: clock.metOn ?? on,
})

/** Working days in which the person was awaited, up to and including `today`. */
export const pausedDays = ({ pauses }: ProviderClock, today: CivilDate): number =>
  pauses.reduce((sum, { from, to }) => sum + workingDaysBetween(toDay(from), toDay(to ?? today)), 0)

/**
 * The nth working day of the provider after `from`. A pause that goes on reaches up to `today`.
 * Only pauses that began no later than the day itself put it off.
 */
export function providerDay(
  { pauses }: Pick<ProviderClock, 'pauses'>,
  from: Day,
  n: number,
  today: CivilDate,
): Day {
  let day = addWorkingDays(from, n)
  for (const { from: begun, to } of pauses) {
    const first = Math.max(toDay(begun), from)
    const last = toDay(to ?? today)
    if (first <= day && last > first) day = addWorkingDays(day, workingDaysBetween(first, last))
  }
  return day
}

/** The day by which the promise is due; null where no term is set. */
export const dueDay = (clock: ProviderClock, today: CivilDate): CivilDate | null =>
  clock.workingDays === null
    ? null
    : formatDay(providerDay(clock, toDay(clock.from), clock.workingDays, today))
