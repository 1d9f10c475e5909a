import type { Invitation } from '@shared/contracts/responses/relatives'
import { View } from '@tarojs/components'
import { FactTable } from '@/components/FactTable'
import { Notice } from '@/components/Notice'
import { PageHead } from '@/components/PageHead'
import { Section } from '@/components/Section'
import { Steps } from '@/components/Steps'
import { invitationCopy as words } from '@/copy/invitation'

/** From whom and for what; how to join, and what stays one's own. */
export function InvitationView({
  invitation,
  trouble,
}: {
  invitation: Invitation
  trouble: string | null
}) {
  const { from, relation, planName, insurer, expiresAt } = invitation
  return (
    <View id="invitation">
      <PageHead title={words.head(from)} />
      {trouble && (
        <View id="invitation-trouble">
          <Notice tone="bad" icon="alert" live>
            {trouble}
          </Notice>
        </View>
      )}
      <Section>
        <FactTable
          rows={[
            { id: 'plan', name: words.plan, fact: planName },
            { id: 'insurer', name: words.insurer, fact: insurer },
            { id: 'relation', name: words.relation, fact: words.relationOf(relation) },
            { id: 'until', name: words.until, fact: words.untilOf(expiresAt) },
          ]}
        />
      </Section>
      <Section title={words.steps.title}>
        <Steps steps={[words.steps.bind, words.steps.accept]} />
      </Section>
      <Section title={words.yours.title}>
        <View>{words.yours.see}</View>
        <View>{words.yours.private}</View>
        <View>{words.yours.insured}</View>
      </Section>
    </View>
  )
}
