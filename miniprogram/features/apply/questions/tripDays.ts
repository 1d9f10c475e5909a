import { fieldCopy } from '@/copy/questions'
import type { FactQuestion } from '../page'
import { asked } from './build'

export const tripDays: FactQuestion = {
  fact: 'tripDays',
  chapter: 'visit',
  pages: () => [{ ...asked('tripDays'), kind: 'number', ...fieldCopy.days, least: 1 }],
}
