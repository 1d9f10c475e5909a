import { urbanWords } from '@/copy/answers/visit'
import { choiceAt, type FactQuestion } from '../page'
import { asked } from './build'

export const urban: FactQuestion = {
  fact: 'urban',
  chapter: 'visit',
  pages: () => [
    choiceAt({
      ...asked('urban'),
      choices: [
        { id: 'yes', ...urbanWords.yes, value: true },
        { id: 'no', ...urbanWords.no, value: false },
      ],
    }),
  ],
}
