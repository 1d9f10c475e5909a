import { indicationWords } from '@/copy/answers/illness'
import { choiceAt, type FactQuestion } from '../page'
import { asked } from './build'

/** Recorded the other way round: true when the doctor sees no need. */
export const noIndication: FactQuestion = {
  fact: 'noIndication',
  chapter: 'illness',
  pages: () => [
    choiceAt({
      ...asked('noIndication', 'leadsOn'),
      choices: [
        { id: 'needed', value: false, ...indicationWords.needed },
        { id: 'not-needed', value: true, ...indicationWords['not-needed'] },
      ],
    }),
  ],
}
