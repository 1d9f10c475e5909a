import type { RelativesPolicy, RelativeView } from '@shared/contracts/responses/relatives'
import { dial } from '@/components/dial'
import { EmptyState } from '@/components/EmptyState'
import { familyCopy as words } from '@/copy/family'
import { PolicyBlock } from './PolicyBlock'

export interface FamilyListProps {
  policies: RelativesPolicy[]
  today: string
  onDesignate: (policyId: string) => void
  onShared: (policyId: string) => void
  onInvite: (policyId: string, relative: RelativeView) => void
  onDrop: (id: string) => void
}

/** Every policy the person has a part in, with those who share it. */
export function FamilyList({ policies, ...props }: FamilyListProps) {
  if (policies.length === 0)
    return <EmptyState icon="people" words={words.empty} note={words.emptyNote} />
  return (
    <>
      {policies.map((policy) => (
        <PolicyBlock
          key={policy.id}
          policy={policy}
          today={props.today}
          onDesignate={() => props.onDesignate(policy.id)}
          onShared={() => props.onShared(policy.id)}
          onInvite={(id) => {
            const relative = policy.relatives.find((one) => one.id === id)
            if (relative) props.onInvite(policy.id, relative)
          }}
          onDrop={props.onDrop}
          onCall={() => policy.hotline?.numbers[0] && dial(policy.hotline.numbers[0])}
        />
      ))}
    </>
  )
}
