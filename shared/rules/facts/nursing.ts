import type { NursingKind } from '../../contracts/vocabulary'
import type { Rule } from '../rule'
import type { When } from '../when'

/** What a nurse at home does not do, or which kinds of care are given. */
export interface NursingCondition {
  rule: 'nursing'
  noInvasive?: boolean
  kinds?: NursingKind[]
  when?: When
  source: string
}

export const nursing: Rule<NursingCondition> = {
  reads: () => ['nursing'],
  check(condition, context, findings) {
    if (!context.holds(condition.when)) return
    const told = context.case.facts.nursing
    if (!told || (condition.kinds && told.kind === undefined)) {
      findings.need('facts.nursing')
      return
    }
    if (condition.noInvasive && told.invasive)
      findings.bar('CONDITION_EXCLUDED', condition.source, { what: 'invasive' })
    if (condition.kinds && !condition.kinds.includes(told.kind!))
      findings.bar('CONDITION_EXCLUDED', condition.source, { what: told.kind! })
  },
}
