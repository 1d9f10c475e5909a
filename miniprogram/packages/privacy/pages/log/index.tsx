import type { AccessEntry, AccessLog } from '@shared/contracts/responses/privacy'
import { navigateTo } from '@tarojs/taro'
import { Button } from '@/components/Button'
import { EmptyState } from '@/components/EmptyState'
import { ErrorState } from '@/components/ErrorState'
import { Page } from '@/components/Page'
import { PageHead } from '@/components/PageHead'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { logCopy as words } from '@/copy/privacy'
import { LogList, usePages } from '@/features/privacy'
import { askAddress } from '@/routes'

/** Who looked into one's data, newest first. */
export default function LogPage() {
  const { phase, items, next, more, retry } = usePages<AccessEntry, AccessLog>(
    'accessLog',
    ({ entries }) => entries,
  )
  return (
    <Page title={words.title} head="surface">
      <PageHead title={words.head} note={words.note} />
      {phase === 'failed' && (
        <ErrorState words={words.failed} note={words.failedNote} onRetry={retry} />
      )}
      {phase === 'loading' && <Skeleton rows={6} />}
      {phase === 'ready' && items.length === 0 && <EmptyState icon="eye" words={words.empty} />}
      {items.length > 0 && (
        <>
          <LogList entries={items} />
          <Section body="bare">
            {next !== null && (
              <Button kind="quiet" id="more-log" onTap={more}>
                {words.more}
              </Button>
            )}
            <Button
              kind="outlined"
              id="ask-about-log"
              onTap={() => navigateTo({ url: askAddress({ kind: 'other' }) })}
            >
              {words.strange}
            </Button>
          </Section>
        </>
      )}
    </Page>
  )
}
