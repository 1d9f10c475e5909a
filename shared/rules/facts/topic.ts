import type { Rule } from '../rule'

/** Topics that the doctors on the line do not answer, e.g. `mental`. */
export interface TopicCondition {
  rule: 'topic'
  excluded: string[]
  source: string
}

export const topic: Rule<TopicCondition> = {
  reads: () => ['topic'],
  check(condition, context, findings) {
    const told = context.case.facts.topic
    if (told !== undefined && condition.excluded.includes(told))
      findings.bar('CONDITION_EXCLUDED', condition.source, { what: told })
  },
}
