import { Page } from '@/components/Page'
import { tabTitles } from '@/copy/common'
import { IdentityEntry } from '@/features/identity'
import { SettingsSection } from '@/features/settings'

export default function MePage() {
  return (
    <Page title={tabTitles.me} tab="me">
      <SettingsSection />
      <IdentityEntry />
    </Page>
  )
}
