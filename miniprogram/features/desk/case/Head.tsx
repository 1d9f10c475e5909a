import { isOver } from '@shared/application/states'
import type { DeskAnswer } from '@shared/contracts/responses/desk'
import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { Notice } from '@/components/Notice'
import { Status } from '@/components/Status'
import { statusCopy } from '@/copy/applications'
import { deskCopy, nextWords } from '@/copy/desk'
import { caseCopy } from '@/copy/deskCase'
import { relationWords } from '@/copy/people'
import './index.scss'

/** Whose case it is (masked), who has it, and how it stands. */
export function CaseHead({ answer, moved }: { answer: DeskAnswer; moved: string | null }) {
  const { beneficiary, assignee, planName, id, status, clock } = answer.application
  const who =
    beneficiary.is === 'insured'
      ? deskCopy.self
      : deskCopy.relative(relationWords(beneficiary.relation))
  const { tone } = statusCopy[status]
  const { words, icon } = nextWords[status]
  const has = assignee
    ? assignee.self
      ? caseCopy.self
      : caseCopy.other(assignee.name)
    : caseCopy.nobody
  return (
    <View className="hq-case__head" id="case-head">
      <View className="hq-case__name" {...aria({ role: 'heading', level: 2 })}>
        {beneficiary.name}
      </View>
      <Status tone="quiet" words={[who, planName, caseCopy.number(id)]} />
      <View id={`case-status-${status}`}>
        <Status
          tone={clock.overdue ? 'bad' : tone}
          icon={clock.overdue ? 'alert' : icon}
          words={[
            words,
            ...(clock.overdue ? [caseCopy.overdue] : []),
            ...(isOver(status) ? [] : [has]),
          ]}
        />
      </View>
      {moved && (
        <View id="case-moved">
          <Notice tone="wait" icon="alert" live>
            {moved}
          </Notice>
        </View>
      )}
      {assignee && !assignee.self && !isOver(status) && (
        <Notice icon="people">{caseCopy.otherNote}</Notice>
      )}
    </View>
  )
}
