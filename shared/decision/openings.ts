import type { Day } from '../calendar'
import type { RuleContext } from '../rules/context'
import { firstOpenDay } from './policyClock'

/** Last day of the service term for this beneficiary; null = open-ended (ruling G19). */
export function closingDay(context: RuleContext): Day | null {
  const { end } = context.clock.term
  const own = context.relative?.termEnd ?? null
  return end === null ? own : own === null ? end : Math.min(end, own)
}

/**
 * First day on which term, cooling-off and waiting all let this beneficiary apply (ruling G5); null = never, as things
 * stand: suspended or ended, a relative not designated, or a term that closes before.
 */
export function openingDay(context: RuleContext): Day | null {
  const { clock, relative } = context
  if (clock.status === 'suspended' || clock.status === 'ended') return null
  let day = firstOpenDay(clock, context.waiting)
  if (relative) {
    if (!relative.designated) return null
    if (relative.designatedOn !== null) day = Math.max(day, relative.designatedOn)
    for (const w of relative.waiting) day = Math.max(day, w.to + 1)
  }
  const closes = closingDay(context)
  return closes !== null && day > closes ? null : day
}
