import type { FactName } from '../contracts/vocabulary'
import type { RuleContext } from './context'
import type { Findings } from './findings'

/** One condition that handbook data can set. Rules are pure: they read the context and add to the findings. */
export interface Rule<C> {
  /** Facts that the condition reads; the application form asks exactly these. */
  reads(condition: C): readonly FactName[]
  check(condition: C, context: RuleContext, findings: Findings): void
}
