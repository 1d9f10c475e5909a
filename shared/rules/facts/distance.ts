import type { Rule } from '../rule'

/** How far the way is, in kilometres: at most so much, or more than so much. */
export interface DistanceCondition {
  rule: 'distance'
  atMost?: number
  moreThan?: number
  source: string
}

export const distance: Rule<DistanceCondition> = {
  reads: () => ['distanceKm'],
  check({ atMost, moreThan, source }, context, findings) {
    const told = context.case.facts.distanceKm
    if (told === undefined) {
      findings.need('facts.distanceKm')
      return
    }
    if (atMost !== undefined && told > atMost)
      findings.bar('DISTANCE_NOT_ALLOWED', source, { what: 'at-most', limit: atMost, actual: told })
    if (moreThan !== undefined && told <= moreThan)
      findings.bar('DISTANCE_NOT_ALLOWED', source, {
        what: 'more-than',
        limit: moreThan,
        actual: told,
      })
  },
}
