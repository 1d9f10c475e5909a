import type { Rule } from '../rule'

/** A journey of more days in a row than this is not covered. */
export interface TripCondition {
  rule: 'trip'
  maxDays: number
  source: string
}

export const trip: Rule<TripCondition> = {
  reads: () => ['tripDays'],
  check({ maxDays, source }, context, findings) {
    const told = context.case.facts.tripDays
    if (told === undefined) findings.need('facts.tripDays')
    else if (told > maxDays) findings.bar('TRIP_TOO_LONG', source, { limit: maxDays, actual: told })
  },
}
