import type { RelativesPolicy } from '@shared/contracts/responses/relatives'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { familyCopy as words } from '@/copy/family'
import { RelativeRow } from './RelativeRow'
import './index.scss'

export interface PolicyBlockProps {
  policy: RelativesPolicy
  today: string
  onDesignate: () => void
  onInvite: (id: string) => void
  onDrop: (id: string) => void
  onCall: () => void
  onShared: () => void
}

/** A policy of which the caller is the relative: one row that leads to their own page. */
const AsRelative = ({ policy, onShared }: PolicyBlockProps) => (
  <Section body="rows" id={`family-${policy.id}`}>
    <Row
      id={`shared-${policy.id}`}
      icon="gift"
      iconTone="open"
      title={words.sharedEntry(policy.planName)}
      note={words.sharedNote}
      onTap={onShared}
    />
  </Section>
)

/** What the plan grants: places, rules, and that it is for good. */
const Places = ({ policy }: { policy: RelativesPolicy }) => {
  const { places, allowed, maxAge, waitingDays, clause } = policy
  if (!places) return <Row icon="info" title={words.none} note={words.noneNote} />
  return (
    <Row
      icon="people"
      strong
      title={words.left(places.left)}
      note={
        <>
          <View>{words.places(places.used, places.most)}</View>
          <View>
            {words.rules(allowed, maxAge)}
            {words.waits(waitingDays)}
          </View>
          <View>{words.never}</View>
          {clause && <View>{words.clause(clause)}</View>}
        </>
      }
    />
  )
}

/** One policy with its places and the relatives who share it. */
export function PolicyBlock(props: PolicyBlockProps) {
  const { policy, today } = props
  if (policy.as === 'relative') return <AsRelative {...props} />
  const aside = policy.as === 'insured' ? undefined : words.acting
  const room = policy.mayDesignate && policy.how !== 'none' && (policy.places?.left ?? 0) > 0
  return (
    <Section title={policy.planName} aside={aside} body="rows" id={`family-${policy.id}`}>
      <Places policy={policy} />
      {policy.relatives.map((relative) => (
        <RelativeRow
          key={relative.id}
          relative={relative}
          today={today}
          manages={policy.mayDesignate}
          onInvite={() => props.onInvite(relative.id)}
          onDrop={() => props.onDrop(relative.id)}
          onCall={props.onCall}
        />
      ))}
      {room && (
        <View className="hq-family__designate">
          <Button kind="soft" id={`designate-${policy.id}`} onTap={props.onDesignate}>
            {words.designate}
          </Button>
          <View className="hq-family__first">{words.compareFirst}</View>
        </View>
      )}
    </Section>
  )
}
