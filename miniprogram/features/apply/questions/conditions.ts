import type { ConditionName } from '@shared/contracts/vocabulary'
import { conditionWords } from '@/copy/answers/illness'
import { fieldCopy } from '@/copy/questions'
import { conditionsOf, type FactQuestion } from '../page'
import { asked } from './build'

/** Asked of every service that asks for any: hospitals treat it apart even where no rule bars it. */
const ALWAYS: ConditionName = 'infectious-disease'

/** Circumstances that this service's rules name. */
export const conditions: FactQuestion = {
  fact: 'conditions',
  chapter: 'illness',
  pages(_, context) {
    const named = conditionsOf(context, 'excluded-conditions').flatMap(({ any }) => any)
    return [
      {
        ...asked('conditions'),
        kind: 'several',
        choices: [...new Set([...named, ALWAYS])].map((id) => ({ id, ...conditionWords[id] })),
        none: fieldCopy.noneOfThese,
      },
    ]
  },
}
