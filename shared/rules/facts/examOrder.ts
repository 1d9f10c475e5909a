import type { Rule } from '../rule'

/** An examination can be brought forward only where a doctor has ordered it. */
export interface ExamOrderCondition {
  rule: 'exam-order'
  source: string
}

export const examOrder: Rule<ExamOrderCondition> = {
  reads: () => ['examOrder'],
  check(condition, context, findings) {
    if (!context.case.facts.examOrder) findings.bar('EXAM_ORDER_REQUIRED', condition.source)
  },
}
