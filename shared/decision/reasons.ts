import { formatDay } from '../calendar'
import { REASON_CODES } from '../contracts/vocabulary'
import type { RuleContext } from '../rules/context'
import type { Barrier } from '../rules/findings'
import { reasonSentence } from '../wording/reasons'
import type { Reason } from './decision'

/** One reason per code, in the contract's order; further findings of a code go to its `more`. */
export function reasonsOf(barriers: readonly Barrier[], context: RuleContext): Reason[] {
  const reasons: Reason[] = []
  for (const code of REASON_CODES) {
    let reason: Reason | null = null
    for (const barrier of barriers) {
      if (barrier.code !== code) continue
      const { clause, figures } = barrier
      const message = reasonSentence(code, figures, context)
      if (reason === null) {
        reason = { code, clause, message }
        if (figures.until !== undefined) reason.until = formatDay(figures.until)
        reasons.push(reason)
      } else {
        reason.more ??= []
        reason.more.push({ clause, message })
      }
    }
  }
  return reasons
}
