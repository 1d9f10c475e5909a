import type { BenefitsDetail } from '@shared/contracts/responses/benefits'
import { View } from '@tarojs/components'
import { AnswerHead } from '@/components/AnswerHead'
import { ClauseChips } from '@/components/ClauseChip'
import type { Clauses } from '@/components/ClauseSheet/useClauses'
import { TermLine } from '@/components/TermLine'
import { personWithName } from '@/copy/people'
import { passesWithTime } from '@/copy/reasons'
import { ringOf } from '@/copy/ring'
import { answerOf } from './answer'
import { barriersOf } from './barriers'
import { promiseOf } from './promise'
import type { NoteDecisions } from './store'
import { termClauses, termParts } from './termParts'

export interface HeadProps {
  detail: BenefitsDetail
  notes?: NoteDecisions
  clauses: Clauses
  onSwitch?: () => void
}

/** The answer, for whom it holds, and the time line while time is what bars. */
export function Head({ detail, notes, clauses, onSwitch }: HeadProps) {
  const { decision, today, policy } = detail
  const { answer, why } = answerOf(detail)
  const { binding } = barriersOf(decision)
  const timed = binding !== undefined && passesWithTime(binding.code)
  const term = timed ? termParts(decision, today) : undefined
  const promise = promiseOf(detail, notes)
  const ring = ringOf(decision)
  return (
    <AnswerHead
      forWhom={personWithName(policy.beneficiary)}
      onSwitch={onSwitch}
      answer={answer}
      why={why}
      ring={ring?.state === 'waiting' ? undefined : ring}
      promise={promise && { icon: 'calendar', ...promise }}
    >
      {timed && (
        <View id={`reason-${binding.code}`}>
          {term && <TermLine {...term} />}
          <ClauseChips
            clauses={clauses.chips(...termClauses(decision), binding.clause)}
            onTap={clauses.open}
          />
        </View>
      )}
    </AnswerHead>
  )
}
