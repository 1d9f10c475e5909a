import { topicWords } from '@/copy/answers/visit'
import type { FactQuestion } from '../page'
import { wordChoice } from './build'

export const topic: FactQuestion = {
  fact: 'topic',
  chapter: 'illness',
  pages: () => [wordChoice('topic', topicWords, ['general', 'mental'])],
}
