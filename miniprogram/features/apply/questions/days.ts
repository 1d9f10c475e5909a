import { fieldCopy } from '@/copy/questions'
import type { FactQuestion } from '../page'
import { asked } from './build'

export const days: FactQuestion = {
  fact: 'days',
  chapter: 'visit',
  pages: () => [{ ...asked('days'), kind: 'number', ...fieldCopy.days, least: 1 }],
}
