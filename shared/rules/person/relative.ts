import { waitingUntil } from '../../decision/policyClock'
import type { RuleContext } from '../context'
import type { Findings } from '../findings'

/** May this relative use the service? Only asked where it is open to relatives at all (ruling G17). */
export function relativeAllowed(context: RuleContext, findings: Findings): void {
  const { relative, clock, now } = context
  const rule = context.edition.plan.relatives
  if (!relative || !rule) return
  if (!relative.relationAllowed)
    findings.bar('RELATION_NOT_ALLOWED', rule.relationSource, { what: relative.relation })
  if (!relative.designated)
    findings.bar('RELATIVE_NOT_DESIGNATED', rule.designationSource, {
      limit: rule.designated ?? undefined,
      what: relative.designatedOn === null ? undefined : 'beyond-number',
    })
  if (rule.maxAge && relative.ageAtStart !== null && relative.ageAtStart > rule.maxAge.years)
    findings.bar('RELATIVE_OVER_AGE', rule.maxAge.source, {
      limit: rule.maxAge.years,
      actual: relative.ageAtStart,
    })
  const stopped = clock.status === 'suspended' || clock.status === 'ended'
  const until = stopped || !relative.designated ? null : waitingUntil(relative.waiting, now.day)
  if (until !== null) findings.bar('RELATIVE_WAITING_PERIOD', rule.waiting!.source, { until })
  if (relative.designated && relative.termEnd !== null && now.day > relative.termEnd)
    findings.bar('RELATIVE_TERM_ENDED', rule.termYears!.source, { on: relative.termEnd })
}
