import { anniversary, type Day, fromYmd, ymd } from '../calendar'
import type { Term } from '../catalogue/types'
import type { OtherPolicy } from '../contracts/case'

export interface TermSpan {
  start: Day
  /** Last day, inclusive; null = ends with the policy alone. */
  end: Day | null
}

function startOf(term: Term, effective: Day, coolingEnd: Day | null): Day {
  const { starts } = term
  switch (starts.from) {
    case 'effective-date':
      return effective + starts.plusDays
    case 'after-cooling-off':
      return coolingEnd === null ? effective : Math.max(effective, coolingEnd + 1)
    case 'policy-year':
      return anniversary(effective, starts.year - 1)
  }
}

/** First and last day of a service term under a policy. */
export function termOf(
  term: Term,
  policy: OtherPolicy,
  effective: Day,
  coolingEnd: Day | null,
): TermSpan {
  const start = startOf(term, effective, coolingEnd)
  const { ends } = term
  if (ends === null) return { start, end: null }
  switch (ends.by) {
    case 'policy-years': {
      const premiumYears = policy.singlePremium ? 1 : policy.premiumYears
      const given = ends.years === 'premium-years' ? premiumYears : ends.years
      const years = policy.singlePremium && ends.single !== undefined ? ends.single : given
      return { start, end: years === undefined ? null : anniversary(effective, years) - 1 }
    }
    case 'term-years': {
      const years =
        policy.upgraded && ends.whenUpgraded !== undefined ? ends.whenUpgraded : ends.years
      return { start, end: anniversary(start, years) - 1 }
    }
    case 'calendar-year':
      return { start, end: fromYmd(ymd(start).year, 12, 31) }
  }
}
