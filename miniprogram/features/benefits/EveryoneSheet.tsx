import type { BeneficiaryOption } from '@shared/contracts/responses/benefits'
import { ChoiceList } from '@/components/ChoiceList'
import { Sheet } from '@/components/Sheet'
import { actingCopy } from '@/copy/acting'
import { personKey, personWithName } from '@/copy/people'
import { type PolicyView, viewKey } from './store'

export interface EveryoneSheetProps {
  open: boolean
  policies: PolicyView[]
  /** Key of the view in front. */
  chosen: string
  onChoose: (policyId: string, person: BeneficiaryOption) => void
  onClose: () => void
}

/** Everybody one may act for, under every policy. */
export function EveryoneSheet({ open, policies, chosen, onChoose, onClose }: EveryoneSheetProps) {
  const all = policies.flatMap((policy) =>
    policy.beneficiaries.map((person) => ({
      id: viewKey(policy.id, personKey(person)),
      policy,
      person,
    })),
  )
  return (
    <Sheet open={open} title={actingCopy.choose} onClose={onClose}>
      <ChoiceList
        label={actingCopy.choose}
        choices={all.map(({ id, policy, person }) => ({
          id,
          words: personWithName(person),
          example: policy.planName,
        }))}
        chosen={chosen}
        onChoose={(id) => {
          const one = all.find((each) => each.id === id)
          if (one) onChoose(one.policy.id, one.person)
        }}
      />
    </Sheet>
  )
}
