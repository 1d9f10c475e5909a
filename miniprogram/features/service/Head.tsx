import type { BenefitsDetail } from '@shared/contracts/responses/benefits'
import { bindingSpan } from '@shared/decision/bindingSpan'
import type { Decision, Reason } from '@shared/decision/decision'
import { View } from '@tarojs/components'
import { AnswerHead } from '@/components/AnswerHead'
import { ClauseChips } from '@/components/ClauseChip'
import type { Clauses } from '@/components/ClauseSheet/useClauses'
import { ExplainWays } from '@/components/Explain/ExplainWays'
import type { Explain } from '@/components/Explain/useExplain'
import { TermLine } from '@/components/TermLine'
import { personWithName } from '@/copy/people'
import { passesWithTime } from '@/copy/reasons'
import { type RingFacts, ringOf } from '@/copy/ring'
import { serviceCopy, spanWords } from '@/copy/service'
import { answerOf } from './answer'
import { barriersOf } from './barriers'
import { promiseOf } from './promise'
import type { NoteDecisions } from './store'
import { termClauses, termParts } from './termParts'

export interface HeadProps {
  detail: BenefitsDetail
  notes?: NoteDecisions
  clauses: Clauses
  explain: Explain
  onSwitch?: () => void
}

/** States in which a ring says more than the words beside it. */
const COUNTED: RingFacts['state'][] = ['open', 'held', 'used']

/** The clause of the stretch that sets the day comes first. */
const clausesOf = ({ code, clause, more = [] }: Reason, decision: Decision): string[] => [
  ...(passesWithTime(code) ? [bindingSpan(decision)?.clause ?? clause] : []),
  ...(passesWithTime(code) ? termClauses(decision) : []),
  clause,
  ...more.map((finding) => finding.clause),
]

/** Said only where several stretches lie on the way. */
const bindsWords = (decision: Decision): string | undefined => {
  const span = bindingSpan(decision)
  return span && termClauses(decision).length > 1
    ? serviceCopy.binds(spanWords[span.kind])
    : undefined
}

/** The answer, for whom it holds, and the barrier that binds with its time line and clauses. */
export function Head({ detail, notes, clauses, explain, onSwitch }: HeadProps) {
  const { decision, today, policy } = detail
  const { answer, why } = answerOf(detail)
  const { binding } = barriersOf(decision)
  const timed = binding !== undefined && passesWithTime(binding.code)
  const term = timed ? termParts(decision, today) : undefined
  const binds = term && bindsWords(decision)
  const promise = promiseOf(detail, notes)
  const ring = ringOf(decision)
  return (
    <AnswerHead
      forWhom={policy.beneficiary.self ? personWithName(policy.beneficiary) : undefined}
      onSwitch={onSwitch}
      answer={answer}
      why={why}
      ring={ring && COUNTED.includes(ring.state) ? ring : undefined}
      promise={promise && { icon: 'calendar', ...promise }}
    >
      {binding && (
        <View id={`reason-${binding.code}`} className="reason-card">
          {term && <TermLine {...term} />}
          {binds && <View className="hq-service__binds">{binds}</View>}
          <ClauseChips
            clauses={clauses.chips(...clausesOf(binding, decision))}
            onTap={clauses.open}
          />
          <ExplainWays
            code={binding.code}
            onWhy={() => explain.why(binding)}
            onAsk={() => explain.ask(binding)}
          />
        </View>
      )}
    </AnswerHead>
  )
}
