import type { RelativesPolicy, RelativeView } from '@shared/contracts/responses/relatives'
import { View } from '@tarojs/components'
import { useActs } from '@/cloud/useActs'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { Switch } from '@/components/Switch'
import { toast } from '@/components/toast'
import { sharedCopy as words } from '@/copy/invitation'
import { useFamily } from '../store'

export interface SharedViewProps {
  policy: RelativesPolicy
  me: RelativeView
  today: string
  onServices: () => void
}

const standing = ({ status, opensOn }: RelativeView, today: string) => {
  if (status !== 'joined')
    return { tone: 'wait' as const, icon: 'hourglass' as const, words: [words.waiting] }
  return opensOn && opensOn > today
    ? { tone: 'wait' as const, icon: 'clock' as const, words: [words.opens(opensOn)] }
    : { tone: 'open' as const, icon: 'check' as const, words: [words.open] }
}

/** A relative's own page: what is shared with them, and whether their records are. */
export function SharedView({ policy, me, today, onServices }: SharedViewProps) {
  const { act, busy } = useActs('relatives')
  const load = useFamily((state) => state.load)
  const share = async (shares: boolean) => {
    if (busy) return
    const answer = await act('share', { policyId: policy.id, id: me.id, shares })
    if (!answer.ok) return toast(words.failed)
    load()
  }
  return (
    <>
      <Section title={words.from} body="rows" id="shared-policy">
        <Row
          icon="shield"
          strong
          title={policy.planName}
          note={
            <>
              <View>{policy.insurer}</View>
              {me.designatedOn && <View>{words.designatedOn(me.designatedOn)}</View>}
            </>
          }
          status={standing(me, today)}
        />
        {me.status === 'joined' && (
          <Row
            id="to-services"
            icon="arrow"
            title={words.toServices}
            note={words.toServicesNote}
            onTap={onServices}
          />
        )}
      </Section>
      <Section title={words.privacy} body="rows" id="shared-privacy">
        <Switch
          id="share-records"
          label={words.share}
          note={words.shareNote}
          on={me.sharesRecords}
          onChange={share}
        />
        <Row
          icon={me.sharesRecords ? 'eye' : 'lock'}
          title={me.sharesRecords ? words.shareOn : words.shareOff}
          note={words.insured}
        />
      </Section>
    </>
  )
}
