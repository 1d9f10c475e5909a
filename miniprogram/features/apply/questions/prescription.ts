import { yesNoWords } from '@/copy/answers/visit'
import { fieldCopy } from '@/copy/questions'
import { conditionsOf, type FactQuestion, type Page } from '../page'
import { asked, yesNo } from './build'

/** What the doctor prescribed. */
export const prescription: FactQuestion = {
  fact: 'prescription',
  chapter: 'visit',
  pages(_, context) {
    const rules = conditionsOf(context, 'prescription')
    const pages: (Page | false)[] = [
      rules.some(({ maxDays }) => maxDays) && {
        ...asked('prescription.days', 'later'),
        kind: 'number',
        ...fieldCopy.days,
        least: 1,
      },
      rules.some(({ notInHospital }) => notInHospital) &&
        yesNo('prescription.buyableInHospital', yesNoWords, 'leadsOn'),
    ]
    return pages.filter((page): page is Page => page !== false)
  },
}
