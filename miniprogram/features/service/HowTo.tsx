import type { Step } from '@shared/catalogue/types'
import type { BenefitsDetail } from '@shared/contracts/responses/benefits'
import { Fold } from '@/components/Fold'
import { Steps } from '@/components/Steps'
import { serviceCopy } from '@/copy/service'

const words = serviceCopy.steps

/** The detail often names the days already, in the handbook's own range. */
const noteOf = ({ detail, workingDays }: Step): string | undefined => {
  const days = workingDays === undefined ? undefined : words.within(workingDays)
  if (!detail || !days) return detail ?? days
  return detail.includes('工作日') ? detail : `${detail}，${days}`
}

/** What happens, one step after another. */
export function HowTo({ detail, open }: { detail: BenefitsDetail; open: boolean }) {
  const { steps } = detail.service
  if (steps.length === 0) return null
  return (
    <Fold title={words.title} aside={words.count(steps.length)} id="steps" open={open}>
      <Steps steps={steps.map((step) => ({ words: step.title, note: noteOf(step) }))} />
    </Fold>
  )
}
