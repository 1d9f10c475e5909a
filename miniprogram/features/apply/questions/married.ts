import { yesNoWords } from '@/copy/answers/visit'
import type { FactQuestion } from '../page'
import { yesNo } from './build'

/** Only the cervix screening reads it; others are not asked. */
export const married: FactQuestion = {
  fact: 'married',
  chapter: 'visit',
  pages: (told) => (told.package === 'cervix' ? [yesNo('married', yesNoWords)] : []),
}
