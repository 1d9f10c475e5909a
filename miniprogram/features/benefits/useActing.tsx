import { useState } from 'react'
import { ActingBar } from '@/components/ActingBar'
import { actingFor } from '@/copy/acting'
import { personKey } from '@/copy/people'
import { EveryoneSheet } from './EveryoneSheet'
import { useBenefitsStore, viewKey } from './store'

/** The bar that says for whom one acts, and the sheet to choose another, for the tab page. */
export function useActing() {
  const { policies, policyId, persons, choosePolicy, choosePerson } = useBenefitsStore()
  const [open, setOpen] = useState(false)
  const policy = policies.find(({ id }) => id === policyId)
  const key = policy && (persons[policy.id] ?? personKey(policy.beneficiary))
  const beneficiary = policy?.beneficiaries.find((person) => personKey(person) === key)
  const acting = policy && beneficiary && actingFor({ beneficiary, as: policy.as })
  const several = policies.reduce((sum, { beneficiaries }) => sum + beneficiaries.length, 0) > 1
  return {
    bar: acting && <ActingBar {...acting} onSwitch={several ? () => setOpen(true) : undefined} />,
    sheet: (
      <EveryoneSheet
        open={open}
        policies={policies}
        chosen={policy && key ? viewKey(policy.id, key) : ''}
        onChoose={(id, person) => {
          setOpen(false)
          choosePolicy(id)
          choosePerson(person)
        }}
        onClose={() => setOpen(false)}
      />
    ),
  }
}
