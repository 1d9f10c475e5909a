import { fieldCopy } from '@/copy/questions'
import type { FactQuestion } from '../page'
import { asked } from './build'

export const amount: FactQuestion = {
  fact: 'amount',
  chapter: 'visit',
  pages: () => [{ ...asked('amount'), kind: 'number', ...fieldCopy.amount, decimal: true }],
}
