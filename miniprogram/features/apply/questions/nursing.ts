import type { NursingKind } from '@shared/contracts/vocabulary'
import { invasiveWords, nursingWords } from '@/copy/answers/visit'
import { conditionsOf, type FactQuestion, type Page } from '../page'
import { wordChoice, yesNo } from './build'

const KINDS: NursingKind[] = ['basic', 'advanced', 'specialty']

/** The care asked for; only what this service's rules read. */
export const nursing: FactQuestion = {
  fact: 'nursing',
  chapter: 'visit',
  pages(_, context) {
    const rules = conditionsOf(context, 'nursing')
    const pages: (Page | false)[] = [
      rules.some(({ kinds }) => kinds) && wordChoice('nursing.kind', nursingWords, KINDS, 'later'),
      rules.some(({ noInvasive }) => noInvasive) && yesNo('nursing.invasive', invasiveWords),
    ]
    return pages.filter((page): page is Page => page !== false)
  },
}
