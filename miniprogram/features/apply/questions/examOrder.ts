import { haveWords } from '@/copy/answers/visit'
import { choiceAt, type FactQuestion } from '../page'
import { asked } from './build'

/** A 检查单 at hand. */
export const examOrder: FactQuestion = {
  fact: 'examOrder',
  chapter: 'illness',
  pages: () => [
    choiceAt({
      ...asked('examOrder'),
      choices: [
        { id: 'yes', ...haveWords.yes, value: true },
        { id: 'no', ...haveWords.order, value: false },
      ],
    }),
  ],
}
