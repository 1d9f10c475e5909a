import { navigateTo, useDidShow } from '@tarojs/taro'
import { ErrorState } from '@/components/ErrorState'
import { Page } from '@/components/Page'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { accountCopy } from '@/copy/account'
import { tabTitles } from '@/copy/common'
import { deskCopy } from '@/copy/desk'
import { noticesCopy } from '@/copy/notices'
import { UnboundState, useAccount, useChangePhone, useUnbind, WhoCard } from '@/features/account'
import { HotlineList, reloadBenefits } from '@/features/benefits'
import { IdentityEntry } from '@/features/identity'
import { useNotices } from '@/features/notices'
import { SettingsSection } from '@/features/settings'
import { deskAddress, familyAddress, noticesAddress, privacyAddress } from '@/routes'

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

/** The way to what one was told, and how much of it is new. */
const NoticesEntry = () => {
  const unread = useNotices((state) => state.unread)
  return (
    <Section body="rows">
      <Row
        id="to-notices"
        icon="chat"
        iconTone={unread > 0 ? 'open' : 'quiet'}
        strong={unread > 0}
        title={noticesCopy.row}
        note={unread > 0 ? noticesCopy.unread(unread) : noticesCopy.rowNote}
        onTap={() => navigateTo({ url: noticesAddress })}
      />
    </Section>
  )
}

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
  const loadNotices = useNotices(({ load }) => load)
  // Here, since the row itself comes only once it is known who is bound.
  useDidShow(() => {
    loadNotices()
  })
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
      {bound && <NoticesEntry />}
      {bound && <Own onPhone={phone.start} />}
      {bound && <HotlineList />}
      <SettingsSection />
      <IdentityEntry />
      {bound && unbind.button}
    </Page>
  )
}
