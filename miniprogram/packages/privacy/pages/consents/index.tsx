import type { PrivacyConsents } from '@shared/contracts/responses/privacy'
import { navigateTo } from '@tarojs/taro'
import { ErrorState } from '@/components/ErrorState'
import { Page } from '@/components/Page'
import { PageHead } from '@/components/PageHead'
import { Skeleton } from '@/components/Skeleton'
import { consentsCopy as words } from '@/copy/privacy'
import { ConsentCard, useAsked, useGrant, useWithdraw } from '@/features/privacy'
import { applicationAddress } from '@/routes'

/** Every consent with its receipts, to be given for good or taken back. */
export default function ConsentsPage() {
  const { phase, answer, load } = useAsked<PrivacyConsents>('consents')
  const grant = useGrant(load)
  const withdraw = useWithdraw(load)
  return (
    <Page
      title={words.title}
      head="surface"
      sheets={
        <>
          {grant.sheet}
          {withdraw.sheet}
        </>
      }
    >
      {phase === 'failed' && (
        <ErrorState words={words.failed} note={words.failedNote} onRetry={load} />
      )}
      {phase === 'loading' && <Skeleton head rows={5} />}
      {answer && (
        <>
          <PageHead title={words.head} note={words.note} />
          {answer.consents.map((consent) => (
            <ConsentCard
              key={consent.id}
              consent={consent}
              onGrant={() => grant.start(consent.id)}
              onRead={() => grant.read(consent.id)}
              onWithdraw={() => withdraw.start(consent.id)}
              onApplication={(id) => navigateTo({ url: applicationAddress({ id }) })}
            />
          ))}
        </>
      )}
    </Page>
  )
}
