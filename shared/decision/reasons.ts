import { formatDay } from '../calendar'
import { REASON_CODES, type ReasonCode } from '../contracts/vocabulary'
import type { RuleContext } from '../rules/context'
import type { Barrier } from '../rules/findings'
import { reasonSentence } from '../wording/reasons'
import type { Reason } from './decision'

const PLACE = new Map<ReasonCode, number>(REASON_CODES.map((code, place) => [code, place]))

/** Keeps what was found first before what was found later, within a code. */
const inOrder = (barriers: readonly Barrier[]): readonly Barrier[] =>
  [...barriers].sort((a, b) => PLACE.get(a.code)! - PLACE.get(b.code)!)

/** One reason per code, in the contract's order; further findings of a code go to its `more`. */
export function reasonsOf(barriers: readonly Barrier[], context: RuleContext): Reason[] {
  const reasons: Reason[] = []
  let last: Reason | undefined
  for (const { code, clause, figures } of inOrder(barriers)) {
    const message = reasonSentence(code, figures, context)
    if (last?.code === code) {
      last.more ??= []
      last.more.push({ clause, message })
      continue
    }
    last = { code, clause, message }
    if (figures.until !== undefined) last.until = formatDay(figures.until)
    reasons.push(last)
  }
  return reasons
}
