import { navigateTo, useShareAppMessage } from '@tarojs/taro'
import { ErrorState } from '@/components/ErrorState'
import { Page } from '@/components/Page'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { common } from '@/copy/common'
import { inviteCopy, familyCopy as words } from '@/copy/family'
import { UnboundState } from '@/features/account'
import { FamilyList, useDrop, useFamilyList, useInvite, WardClaims } from '@/features/family'
import { benefitsAddress, designateAddress, sharedAddress, wardAddress } from '@/routes'

/** What a card from this page leads to when no invitation is open. */
const plainCard = { title: common.appName, path: benefitsAddress }

/** Everybody who shares one's policies, and those whose policies one shares. */
export default function FamilyPage() {
  const { phase, today, policies, wards, load } = useFamilyList()
  const invite = useInvite()
  const drop = useDrop()
  useShareAppMessage(() => {
    const { card } = invite
    const plan = policies.find(({ id }) => id === card?.policyId)
    return card && plan ? { title: inviteCopy.share(plan.planName), path: card.path } : plainCard
  })
  const content = () => {
    if (phase === 'failed')
      return <ErrorState words={words.failed} note={words.failedNote} onRetry={load} />
    if (phase === 'loading') return <Skeleton rows={5} />
    if (phase === 'unbound') return <UnboundState />
    return (
      <>
        <FamilyList
          policies={policies}
          today={today}
          onDesignate={(policyId) => navigateTo({ url: designateAddress({ policyId }) })}
          onShared={(policyId) => navigateTo({ url: sharedAddress({ policyId }) })}
          onInvite={invite.start}
          onDrop={drop.start}
        />
        <WardClaims wards={wards} today={today} />
        <Section body="rows">
          <Row
            id="to-ward"
            icon="people"
            title={words.ward}
            note={words.wardNote}
            onTap={() => navigateTo({ url: wardAddress })}
          />
        </Section>
      </>
    )
  }
  return (
    <Page
      title={words.title}
      sheets={
        <>
          {invite.sheet}
          {drop.sheet}
        </>
      }
    >
      {content()}
    </Page>
  )
}
