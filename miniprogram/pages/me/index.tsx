import { navigateTo, useDidShow } from '@tarojs/taro'
import { ErrorState } from '@/components/ErrorState'
import { Page } from '@/components/Page'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { accountCopy } from '@/copy/account'
import { tabTitles } from '@/copy/common'
import { deskCopy } from '@/copy/desk'
import { UnboundState, useAccount, useChangePhone, useUnbind, WhoCard } from '@/features/account'
import { HotlineList, reloadBenefits } from '@/features/benefits'
import { IdentityEntry } from '@/features/identity'
import { SettingsSection } from '@/features/settings'
import { deskAddress, familyAddress, privacyAddress } from '@/routes'

/** Who is bound, or how to become so. */
function Who() {
  const { phase, who, load } = useAccount()
  useDidShow(() => {
    load()
  })
  if (who) return <WhoCard who={who} />
  if (phase === 'failed') return <ErrorState words={accountCopy.failed} onRetry={load} />
  if (phase === 'loading') return <Skeleton rows={1} />
  return <UnboundState />
}

/** The way to the desk, for specialists only. */
const DeskEntry = () => (
  <Section body="rows">
    <Row
      id="to-desk"
      icon="clipboard"
      title={deskCopy.entry}
      note={deskCopy.entryNote}
      onTap={() => navigateTo({ url: deskAddress })}
    />
  </Section>
)

/** What is the person's own to settle: phone, relatives, data. */
const Own = ({ onPhone }: { onPhone: () => void }) => (
  <Section body="rows" id="own">
    <Row
      id="to-family"
      icon="people"
      title={accountCopy.family}
      note={accountCopy.familyNote}
      onTap={() => navigateTo({ url: familyAddress })}
    />
    <Row
      id="to-privacy"
      icon="lock"
      title={accountCopy.privacy}
      note={accountCopy.privacyNote}
      onTap={() => navigateTo({ url: privacyAddress })}
    />
    <Row id="to-phone" icon="phone" title={accountCopy.changePhone} onTap={onPhone} />
  </Section>
)

export default function MePage() {
  const unbind = useUnbind(reloadBenefits)
  const phone = useChangePhone()
  const bound = useAccount(({ phase }) => phase === 'bound')
  const specialist = useAccount(({ who }) => who?.roles.includes('specialist') ?? false)
  return (
    <Page
      title={tabTitles.me}
      tab="me"
      sheets={
        <>
          {phone.sheet}
          {unbind.sheet}
        </>
      }
    >
      <Who />
      {specialist && <DeskEntry />}
      {bound && <Own onPhone={phone.start} />}
      {bound && <HotlineList />}
      <SettingsSection />
      <IdentityEntry />
      {bound && unbind.button}
    </Page>
  )
}
