import { ChoiceList } from '@/components/ChoiceList'
import { common } from '@/copy/common'
import { isUnsure, saying, sayUnsure } from '../answers'
import type { ChoicePage } from '../page'
import type { AnswerProps } from './QuestionStep'

const UNSURE = 'unsure'

export function ChoiceAnswer({ page, answers, onSay }: AnswerProps<ChoicePage>) {
  const { unsure } = page
  const choices = unsure
    ? [
        ...page.choices,
        { id: UNSURE, words: unsure.words ?? common.notSure, example: unsure.example },
      ]
    : page.choices
  const chosen = isUnsure(page, answers) ? UNSURE : page.chosen(answers.told)
  const choose = (id: string) =>
    onSay(
      id === UNSURE
        ? sayUnsure(page, answers)
        : saying(page, answers, page.choose(answers.told, id)),
    )
  return <ChoiceList label={page.question} choices={choices} chosen={chosen} onChoose={choose} />
}
