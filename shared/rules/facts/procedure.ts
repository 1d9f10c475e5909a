import type { Procedure } from '../../contracts/vocabulary'
import type { Rule } from '../rule'

/** Kinds of operation that the service does not cover. */
export interface ProcedureCondition {
  rule: 'procedure'
  excluded: Procedure[]
  source: string
}

export const procedure: Rule<ProcedureCondition> = {
  reads: () => ['procedure'],
  check(condition, context, findings) {
    const told = context.case.facts.procedure
    if (told === undefined) findings.need('facts.procedure')
    else if (condition.excluded.includes(told))
      findings.bar('CONDITION_EXCLUDED', condition.source, { what: told })
  },
}
