import { switchTab, useRouter } from '@tarojs/taro'
import { EmptyState } from '@/components/EmptyState'
import { ErrorState } from '@/components/ErrorState'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { familyCopy } from '@/copy/family'
import { sharedCopy as words } from '@/copy/invitation'
import { SharedView, useFamilyList } from '@/features/family'
import { benefitsAddress } from '@/routes'

/** What somebody shares with the caller, and what the caller shares back. */
export default function SharedPage() {
  const { params } = useRouter()
  const { phase, policies, today, load } = useFamilyList()
  const policy = policies.find(({ id }) => id === params.policyId)
  const me = policy?.relatives.find(({ mine }) => mine)
  return (
    <Page title={words.title}>
      {policy && me ? (
        <SharedView
          policy={policy}
          me={me}
          today={today}
          onServices={() => switchTab({ url: benefitsAddress })}
        />
      ) : phase === 'loading' ? (
        <Skeleton rows={4} />
      ) : phase === 'failed' ? (
        <ErrorState words={familyCopy.failed} note={familyCopy.failedNote} onRetry={load} />
      ) : (
        <EmptyState icon="gift" words={words.missing} />
      )}
    </Page>
  )
}
