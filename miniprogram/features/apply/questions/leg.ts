import { legWords } from '@/copy/answers/visit'
import type { FactQuestion } from '../page'
import { wordChoice } from './build'

export const leg: FactQuestion = {
  fact: 'leg',
  chapter: 'visit',
  pages: () => [wordChoice('leg', legWords, ['admission', 'discharge'])],
}
