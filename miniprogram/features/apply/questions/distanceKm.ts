import { fieldCopy } from '@/copy/questions'
import type { FactQuestion } from '../page'
import { asked } from './build'

export const distanceKm: FactQuestion = {
  fact: 'distanceKm',
  chapter: 'visit',
  pages: () => [{ ...asked('distanceKm'), kind: 'number', ...fieldCopy.distance, decimal: true }],
}
