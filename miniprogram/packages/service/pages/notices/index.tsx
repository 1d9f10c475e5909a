import type { NoticeView } from '@shared/contracts/responses/notices'
import {
  navigateTo,
  stopPullDownRefresh,
  switchTab,
  useDidShow,
  usePullDownRefresh,
  useReachBottom,
} from '@tarojs/taro'
import { Button } from '@/components/Button'
import { EmptyState } from '@/components/EmptyState'
import { ErrorState } from '@/components/ErrorState'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { noticesCopy as words } from '@/copy/notices'
import { UnboundState } from '@/features/account'
import { NoticeList, useNotices } from '@/features/notices'
import { benefitsAddress } from '@/routes'
import { whereTo } from './whereTo'

function open(notice: NoticeView): void {
  useNotices.getState().read(notice.id)
  const url = whereTo(notice)
  if (url) navigateTo({ url })
  else switchTab({ url: benefitsAddress })
}

/** Everything somebody was told, newest first. */
export default function NoticesPage() {
  const { phase, notices, unread, more, load, loadMore, read } = useNotices()
  useDidShow(() => {
    load()
  })
  usePullDownRefresh(() => {
    load().then(() => stopPullDownRefresh())
  })
  useReachBottom(() => {
    loadMore()
  })
  return (
    <Page title={words.title}>
      {phase === 'failed' && (
        <ErrorState words={words.failed} note={words.failedNote} onRetry={load} />
      )}
      {phase === 'loading' && <Skeleton rows={5} />}
      {phase === 'unbound' && <UnboundState />}
      {phase === 'ready' && notices.length === 0 && (
        <EmptyState icon="chat" words={words.empty} note={words.emptyNote} />
      )}
      {notices.length > 0 && (
        <>
          {unread > 0 && (
            <Section body="bare">
              <Button kind="soft" small id="read-all" onTap={() => read()}>
                {words.allRead}
              </Button>
            </Section>
          )}
          <NoticeList notices={notices} onOpen={open} />
          {more && (
            <Section body="bare">
              <Button kind="quiet" id="more-notices" onTap={loadMore}>
                {words.more}
              </Button>
            </Section>
          )}
        </>
      )}
    </Page>
  )
}
