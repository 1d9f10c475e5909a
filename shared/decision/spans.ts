import { type Day, formatDay } from '../calendar'
import type { RuleContext } from '../rules/context'
import { compareText } from './compareText'
import type { Span } from './decision'
import { closingDay } from './openings'

/** The stretches of time between today and the first usable day, for the small time line of the service page. */
export function spansOf(context: RuleContext, earliest: Day | null): Span[] {
  const { clock, edition, planService, relative, service, now } = context
  const spans: Span[] = []
  const add = (kind: Span['kind'], from: Day, to: Day | null, clause: string) =>
    spans.push({ kind, from: formatDay(from), to: to === null ? null : formatDay(to), clause })
  const term = planService.term ?? edition.plan.term
  if (clock.coolingEnd !== null && clock.coolingEnd >= clock.effective)
    add('cooling-off', clock.effective, clock.coolingEnd, edition.plan.coolingOff.source)
  if (clock.term.start > clock.effective)
    add('before-term', clock.effective, clock.term.start - 1, term.source)
  for (const w of context.waiting)
    add('waiting', w.from, w.to, service.waiting?.source ?? edition.plan.waiting!.source)
  for (const w of relative?.waiting ?? [])
    add('relative-waiting', w.from, w.to, edition.plan.relatives!.waiting!.source)
  if (earliest !== null && earliest > now.day)
    add('lead-time', now.day, earliest - 1, service.leadTime!.source)
  add('term', clock.term.start, closingDay(context), term.source)
  return spans.sort((a, b) => compareText(a.from, b.from))
}
