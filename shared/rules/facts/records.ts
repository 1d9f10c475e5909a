import { addMonths, toDay } from '../../calendar'
import type { Rule } from '../rule'

/** Medical records must be recent: older ones leave `medical-record` missing even if uploaded (rulings K12, K16). */
export interface RecordsCondition {
  rule: 'records'
  withinMonths: number
  source: string
}

export const records: Rule<RecordsCondition> = {
  reads: () => ['recordsUpTo'],
  check(condition, context, findings) {
    const told = context.case.facts.recordsUpTo
    if (told === undefined) findings.need('facts.recordsUpTo')
    else if (toDay(told) < addMonths(context.now.day, -condition.withinMonths)) {
      findings.need('materials.medical-record')
      findings.note(
        condition.source,
        `病历要有最近 ${condition.withinMonths} 个月内的，现有的太早，请补一份新的。`,
      )
    }
  },
}
