import { causeWords } from '@/copy/answers/illness'
import type { FactQuestion } from '../page'
import { wordChoice } from './build'

export const cause: FactQuestion = {
  fact: 'cause',
  chapter: 'illness',
  pages: () => [wordChoice('cause', causeWords, ['illness', 'accident'])],
}
