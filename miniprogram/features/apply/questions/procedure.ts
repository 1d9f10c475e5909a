import { procedureWords } from '@/copy/answers/illness'
import type { FactQuestion } from '../page'
import { wordChoice } from './build'

export const procedure: FactQuestion = {
  fact: 'procedure',
  chapter: 'illness',
  pages: () => [
    wordChoice('procedure', procedureWords, ['inpatient-surgery', 'outpatient-surgery'], 'later'),
  ],
}
