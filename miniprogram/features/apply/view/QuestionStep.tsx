import { View } from '@tarojs/components'
import { ClauseChips } from '@/components/ClauseChip'
import type { Clauses } from '@/components/ClauseSheet/useClauses'
import { Notice } from '@/components/Notice'
import { applyCopy } from '@/copy/apply'
import type { Answers } from '../answers'
import type { Page } from '../page'
import { ChoiceAnswer } from './ChoiceAnswer'
import { DayAnswer } from './DayAnswer'
import { NumberAnswer } from './NumberAnswer'
import { QuestionHead } from './QuestionHead'
import { SeveralAnswer } from './SeveralAnswer'
import { WordsAnswer } from './WordsAnswer'

export interface AnswerProps<P extends Page = Page> {
  page: P
  answers: Answers
  onSay: (answers: Answers) => void
}

const Field = (props: AnswerProps) => {
  const { page, ...rest } = props
  if (page.kind === 'choice') return <ChoiceAnswer page={page} {...rest} />
  if (page.kind === 'several') return <SeveralAnswer page={page} {...rest} />
  if (page.kind === 'day') return <DayAnswer page={page} {...rest} />
  if (page.kind === 'number') return <NumberAnswer page={page} {...rest} />
  return <WordsAnswer page={page} {...rest} />
}

export interface QuestionStepProps extends AnswerProps {
  /** The clause for which it is asked. */
  source?: string
  clauses: Clauses
  /** Barriers that the answer raises. */
  children?: React.ReactNode
}

/** One question a page, and why it is asked. */
export function QuestionStep({ source, clauses, children, ...answer }: QuestionStepProps) {
  const { page } = answer
  return (
    <View className="hq-ask" id={`question-${page.id.replace('.', '-')}`}>
      <QuestionHead question={page.question} note={page.note} />
      <View className="hq-ask__field">
        <Field key={page.id} {...answer} />
      </View>
      {children}
      {page.why && (
        <View className="hq-ask__why">
          <Notice icon="question">
            {applyCopy.whyAsked(page.why)}
            {source && (
              <ClauseChips clauses={clauses.chips(source)} onTap={(id) => clauses.open(id)} />
            )}
          </Notice>
        </View>
      )}
    </View>
  )
}
