import type { ApplicationView } from '@shared/contracts/responses/applications'
import { View } from '@tarojs/components'
import { ClauseChips } from '@/components/ClauseChip'
import type { Clauses } from '@/components/ClauseSheet/useClauses'
import { Notice } from '@/components/Notice'
import { bindingWords } from '@/copy/agreements'
import { termEndedBy } from '../binding'

export interface BindingProps {
  step: keyof typeof bindingWords
  application: ApplicationView
  clauses: Clauses
}

/** Said before a step from which on cancelling costs a use, with the clause. */
export function Binding({ step, application, clauses }: BindingProps) {
  const term = termEndedBy(step, application)
  if (!term) return null
  return (
    <View className="hq-need__button" id="binding">
      <Notice tone="wait" icon="alert">
        {bindingWords[step][term.after]}
        <ClauseChips clauses={clauses.chips(term.source)} onTap={(id) => clauses.open(id)} />
      </Notice>
    </View>
  )
}
