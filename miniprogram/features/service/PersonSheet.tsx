import type { BenefitsDetail } from '@shared/contracts/responses/benefits'
import { ChoiceList } from '@/components/ChoiceList'
import { Sheet } from '@/components/Sheet'
import { personKey, personWithName } from '@/copy/people'
import { serviceCopy } from '@/copy/service'

export interface PersonSheetProps {
  detail: BenefitsDetail
  open: boolean
  onChoose: (person: string) => void
  onClose: () => void
}

/** For whom to look. */
export function PersonSheet({ detail, open, onChoose, onClose }: PersonSheetProps) {
  const { beneficiaries, beneficiary } = detail.policy
  const title = serviceCopy.who.choose
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      <ChoiceList
        label={title}
        choices={beneficiaries.map((person) => ({
          id: personKey(person),
          words: personWithName(person),
        }))}
        chosen={personKey(beneficiary)}
        onChoose={onChoose}
      />
    </Sheet>
  )
}
