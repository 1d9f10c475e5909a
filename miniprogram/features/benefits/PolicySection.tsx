import { PersonSwitcher } from '@/components/PersonSwitcher'
import { PolicyCard } from '@/components/PolicyCard'
import { benefitsCopy } from '@/copy/benefits'
import { personKey, personWords } from '@/copy/people'
import { policyState, termWords } from '@/copy/policy'
import type { PolicyView } from './store'

const decisionsOf = ({ services }: PolicyView) => services.map(({ decision }) => decision)

export interface PolicySectionProps {
  policy: PolicyView
  /** The same policy for the person chosen, once it is there. */
  view?: PolicyView
  others: PolicyView[]
  person: string
  onPerson: (person: PolicyView['beneficiary']) => void
  onPolicy: (policyId: string) => void
  onHandbook: (policyId: string) => void
  large: boolean
  onLarge: () => void
}

/** For whom, and under which policy. */
export function PolicySection(props: PolicySectionProps) {
  const { policy, view = policy, others, person } = props
  const { beneficiaries } = policy
  const words = personWords(beneficiaries)
  const people = beneficiaries.map((one, at) => ({
    id: personKey(one),
    words: words[at] as string,
  }))
  return (
    <>
      <PersonSwitcher
        people={people}
        chosen={person}
        onChoose={(key) => {
          const one = beneficiaries.find((candidate) => personKey(candidate) === key)
          if (one) props.onPerson(one)
        }}
        large={props.large}
        onLarge={props.onLarge}
      />
      <PolicyCard
        insurer={policy.insurerShort}
        plan={policy.planName}
        state={policyState(policy.status, decisionsOf(view))}
        term={termWords(view.services[0]?.decision.spans ?? [], policy.effectiveDate)}
        handbook={{ words: benefitsCopy.handbook, onTap: () => props.onHandbook(policy.id) }}
        others={others.map((other) => ({
          id: other.id,
          words: benefitsCopy.other(other.insurerShort, other.planName),
          state: policyState(other.status, decisionsOf(other)),
          onTap: () => props.onPolicy(other.id),
        }))}
      />
    </>
  )
}
