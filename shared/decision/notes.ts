import { type Day, touchesUnpublished } from '../calendar'
import type { RuleContext } from '../rules/context'
import type { Note } from './decision'

const CALENDAR_CLAUSE = '国务院节假日安排'

/** Whatever else is worth telling with this decision, each with its clause. */
export function notesOf(context: RuleContext, days: readonly (Day | null)[]): Note[] {
  const { service, planService, edition, now } = context
  const notes: Note[] = []
  for (const rules of [service.notes, planService.notes, edition.plan.notes])
    for (const rule of rules ?? [])
      if (context.holds(rule.when)) notes.push({ clause: rule.source, text: rule.text })
  if (days.some((day) => day !== null && touchesUnpublished(now.day, day)))
    notes.push({
      clause: CALENDAR_CLAUSE,
      text: '那一年的放假安排还没有公布，日期先按周一到周五、扣除固定假日推算，公布后可能有变。',
    })
  return notes
}
