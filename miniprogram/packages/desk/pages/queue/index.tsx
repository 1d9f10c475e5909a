import { navigateTo } from '@tarojs/taro'
import { BottomBar } from '@/components/BottomBar'
import { Button } from '@/components/Button'
import { ErrorState } from '@/components/ErrorState'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { deskCopy } from '@/copy/desk'
import { MoreWork, nextOf, QueueGroups, QueueHead, useQueue } from '@/features/desk'
import {
  designationAddress,
  deskCaseAddress,
  deskEnquiriesAddress,
  deskGuardianshipsAddress,
} from '@/routes'

const open = (id: string) => navigateTo({ url: deskCaseAddress({ id }) })

const CLOSED = ['FORBIDDEN', 'NOT_BOUND']

/** The desk's queue by due day, the overdue first; specialists only. */
export default function QueuePage() {
  const queue = useQueue()
  const { phase, error, items, load } = queue
  const closed = CLOSED.includes(error?.code ?? '')
  const next = nextOf(items)
  if (phase === 'failed')
    return (
      <Page title={deskCopy.title}>
        <ErrorState
          words={closed ? deskCopy.forbidden : deskCopy.failed}
          note={closed ? deskCopy.forbiddenNote : deskCopy.failedNote}
          onRetry={closed ? undefined : load}
        />
      </Page>
    )
  return (
    <Page
      title={deskCopy.title}
      bar={
        <BottomBar>
          <Button
            kind="soft"
            id="to-designation"
            onTap={() => navigateTo({ url: designationAddress })}
          >
            {deskCopy.designation}
          </Button>
          <Button id="next-case" disabled={!next} onTap={() => next && open(next.id)}>
            {next || phase === 'loading' ? deskCopy.next : deskCopy.nothingNext}
          </Button>
        </BottomBar>
      }
    >
      <QueueHead queue={queue} />
      {phase === 'loading' ? <Skeleton rows={5} /> : <QueueGroups queue={queue} onOpen={open} />}
      <MoreWork
        onEnquiries={() => navigateTo({ url: deskEnquiriesAddress })}
        onGuardianships={() => navigateTo({ url: deskGuardianshipsAddress })}
      />
    </Page>
  )
}
