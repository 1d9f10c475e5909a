import type { QuotaState } from '../../decision/quota'
import type { RuleContext } from '../context'
import type { Findings } from '../findings'

/**
 * How many uses this application takes; a service counted in days takes the days asked for, and the fact is missing
 * while they are not told.
 */
function amountAsked(context: RuleContext, findings: Findings): number {
  if (context.planService.quota.unit !== 'day') return 1
  const { days } = context.case.facts
  if (days === undefined) findings.need('facts.days')
  return days ?? 1
}

/** Is a use left (ruling G7), and for the asked-for leg? Records what submitting would hold. */
export function quotaLeft(context: RuleContext, state: QuotaState, findings: Findings): void {
  const { quota } = context.planService
  if (quota.perLeg !== undefined && context.case.facts.leg === undefined) findings.need('facts.leg')
  const asked = amountAsked(context, findings)
  findings.consume(context.service.id, asked)
  const { remaining, limit } = state.view
  if ((remaining === null || remaining >= asked) && !state.legUsed) return
  findings.bar('QUOTA_EXHAUSTED', quota.source, {
    limit: limit ?? undefined,
    actual: remaining ?? undefined,
    what: state.legUsed && remaining !== 0 ? 'leg' : undefined,
    until: state.renewsOn === null ? undefined : state.renewsOn - 1,
  })
}
