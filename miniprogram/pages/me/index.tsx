import { switchTab, useDidShow } from '@tarojs/taro'
import { Button } from '@/components/Button'
import { EmptyState } from '@/components/EmptyState'
import { ErrorState } from '@/components/ErrorState'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { accountCopy } from '@/copy/account'
import { tabTitles } from '@/copy/common'
import { useAccount, useUnbind, WhoCard } from '@/features/account'
import { HotlineList, reloadBenefits } from '@/features/benefits'
import { IdentityEntry } from '@/features/identity'
import { SettingsSection } from '@/features/settings'
import { benefitsAddress } from '@/routes'

/** Who is bound, or how to become so. */
function Who() {
  const { phase, who, load } = useAccount()
  useDidShow(() => {
    load()
  })
  if (who) return <WhoCard who={who} />
  if (phase === 'failed') return <ErrorState words={accountCopy.failed} onRetry={load} />
  if (phase === 'loading') return <Skeleton rows={1} />
  return (
    <EmptyState icon="user" words={accountCopy.notBound}>
      <Button small id="to-bind" onTap={() => switchTab({ url: benefitsAddress })}>
        {accountCopy.toBind}
      </Button>
    </EmptyState>
  )
}

export default function MePage() {
  const unbind = useUnbind(reloadBenefits)
  const bound = useAccount(({ phase }) => phase === 'bound')
  return (
    <Page title={tabTitles.me} tab="me" sheets={unbind.sheet}>
      <Who />
      {bound && <HotlineList />}
      <SettingsSection />
      <IdentityEntry />
      {bound && unbind.button}
    </Page>
  )
}
