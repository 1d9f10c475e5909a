import { yesNoWords } from '@/copy/answers/visit'
import { fieldCopy } from '@/copy/questions'
import type { FactQuestion } from '../page'
import { asked, yesNo } from './build'

/** The stay in hospital that has ended. */
export const discharge: FactQuestion = {
  fact: 'discharge',
  chapter: 'illness',
  pages: (_, { today }) => [
    { ...asked('discharge.on', 'later'), kind: 'day', label: fieldCopy.dischargeDay, max: today },
    yesNo('discharge.critical', yesNoWords, 'leadsOn'),
    yesNo('discharge.surgery', yesNoWords, 'leadsOn'),
  ],
}
