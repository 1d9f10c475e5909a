import { addMonths, addWorkingDays, type Day, parseMoment } from '../../calendar'
import type { Due, LeadTime } from '../../catalogue/types'
import type { RuleContext } from '../context'
import type { Findings } from '../findings'

/** First day on which the service can take place; null where the handbook asks no lead time (ruling G12). */
export function earliestDay(lead: LeadTime | undefined, context: RuleContext): Day | null {
  if (!lead || !context.holds(lead.when)) return null
  return 'months' in lead
    ? addMonths(context.now.day, lead.months)
    : addWorkingDays(context.now.day, lead.workingDays)
}

/** Last day by which the provider must arrange or deliver, counted from asOf; null where none is set. */
export function dueDay(due: readonly Due[] | undefined, context: RuleContext): Day | null {
  const found = due?.find((d) => context.holds(d.when))
  return found ? addWorkingDays(context.now.day, found.workingDays) : null
}

/** Is the wanted day far enough ahead? An absent wanted day is never a barrier (ruling G16). */
export function leadTimeKept(context: RuleContext, earliest: Day | null, findings: Findings): void {
  const wanted = context.case.facts.wantedOn
  if (earliest === null || wanted === undefined) return
  if (parseMoment(wanted)!.day < earliest)
    findings.bar('LEAD_TIME_TOO_SHORT', context.service.leadTime!.source, { on: earliest })
}
