import { fieldCopy } from '@/copy/questions'
import type { FactQuestion } from '../page'
import { asked } from './build'

export const recordsUpTo: FactQuestion = {
  fact: 'recordsUpTo',
  chapter: 'illness',
  pages: (_, { today }) => [
    { ...asked('recordsUpTo', 'later'), kind: 'day', label: fieldCopy.recordsDay, max: today },
  ],
}
