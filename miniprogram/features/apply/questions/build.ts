import type { FactName } from '@shared/contracts/vocabulary'
import type { AnswerWords } from '@/copy/answers/illness'
import { type QuestionId, questionCopy, unsureWords } from '@/copy/questions'
import { choiceAt } from '../page'

type Unsure = keyof typeof unsureWords

/** Id, fact and words of a page; `unsure` offers 不清楚 and says what comes of it. */
export const asked = (id: QuestionId, unsure?: Unsure) => ({
  id,
  fact: id.split('.')[0] as FactName,
  ...questionCopy(id),
  ...(unsure && { unsure: { example: unsureWords[unsure], leadsOn: unsure === 'leadsOn' } }),
})

/** One of some words, recorded as the word. */
export const wordChoice = <W extends string>(
  id: QuestionId,
  words: Record<W, AnswerWords>,
  offered: readonly W[],
  unsure?: Unsure,
) =>
  choiceAt({
    ...asked(id, unsure),
    choices: offered.map((word) => ({ id: word, value: word, ...words[word] })),
  })

/** Yes or no, recorded as true or false. */
export const yesNo = (id: QuestionId, words: Record<'yes' | 'no', AnswerWords>, unsure?: Unsure) =>
  choiceAt({
    ...asked(id, unsure),
    choices: [
      { id: 'yes', value: true, ...words.yes },
      { id: 'no', value: false, ...words.no },
    ],
  })
