import { waitingUntil } from '../../decision/policyClock'
import type { RuleContext } from '../context'
import type { Findings } from '../findings'

/**
 * Cooling-off, waiting period and service term (rulings G4, G5, G17): the policy's own codes come alone; that a term
 * has not begun is told only when nothing else explains it.
 */
export function policyCalendar(context: RuleContext, findings: Findings): void {
  const { clock, now, edition, service, planService } = context
  if (clock.status === 'not-effective' || clock.status === 'ended') return
  const term = planService.term ?? edition.plan.term
  if (clock.term.end !== null && now.day > clock.term.end)
    findings.bar('TERM_ENDED', term.source, { on: clock.term.end })
  if (clock.status === 'suspended') return
  const cooling = clock.coolingEnd !== null && now.day <= clock.coolingEnd
  if (cooling)
    findings.bar('COOLING_OFF', edition.plan.coolingOff.source, { until: clock.coolingEnd! })
  const until = waitingUntil(context.waiting, now.day)
  if (until !== null)
    findings.bar('WAITING_PERIOD', service.waiting?.source ?? edition.plan.waiting!.source, {
      until,
    })
  if (now.day < clock.term.start && !cooling && until === null)
    findings.bar('TERM_NOT_STARTED', term.source, { until: clock.term.start - 1 })
}
