import { switchTab, useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { BottomBar } from '@/components/BottomBar'
import { Button } from '@/components/Button'
import { EmptyState } from '@/components/EmptyState'
import { ErrorState } from '@/components/ErrorState'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { invitationCopy as words } from '@/copy/invitation'
import { BindForm, useAccount } from '@/features/account'
import { reloadBenefits } from '@/features/benefits'
import { InvitationView, useInvitation } from '@/features/family'
import { benefitsAddress, parameter } from '@/routes'

const toBenefits = () => {
  reloadBenefits()
  switchTab({ url: benefitsAddress })
}

/** Joining as a relative: who one is first, then the invitation. */
export default function InvitationPage() {
  const { params } = useRouter()
  const invitation = useInvitation(parameter(params.token) ?? '')
  const { phase: bound, load } = useAccount()
  const [binding, setBinding] = useState(false)
  useDidShow(() => {
    load()
  })
  const { phase, joined, trouble, busy, accept } = invitation

  if (joined)
    return (
      <Page title={words.title}>
        <EmptyState
          icon="check-circle"
          words={words.joined}
          note={joined.opensOn ? words.joinedOpens(joined.opensOn) : words.joinedNow}
        >
          <Button small id="see-shared" onTap={toBenefits}>
            {words.see}
          </Button>
        </EmptyState>
      </Page>
    )
  if (phase === 'open' && binding && bound === 'unbound')
    return (
      <Page title={words.title} onBack={() => setBinding(false)}>
        <BindForm onBound={() => setBinding(false)} />
      </Page>
    )
  return (
    <Page
      title={words.title}
      head="surface"
      bar={
        phase === 'open' &&
        (bound === 'bound' || bound === 'unbound') && (
          <BottomBar>
            {bound === 'unbound' ? (
              <Button id="bind-first" onTap={() => setBinding(true)}>
                {words.toBind}
              </Button>
            ) : (
              <Button id="accept-invitation" loading={busy} onTap={accept}>
                {words.accept}
              </Button>
            )}
          </BottomBar>
        )
      }
    >
      {phase === 'loading' && <Skeleton head rows={4} />}
      {phase === 'failed' && (
        <ErrorState words={words.failed} note={words.failedNote} onRetry={invitation.load} />
      )}
      {phase === 'gone' && (
        <EmptyState icon="minus-circle" words={words.gone} note={words.goneNote} />
      )}
      {invitation.invitation && (
        <InvitationView invitation={invitation.invitation} trouble={trouble} />
      )}
    </Page>
  )
}
