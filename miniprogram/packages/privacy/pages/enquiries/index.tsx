import type { Enquiries, EnquiryView } from '@shared/contracts/responses/privacy'
import { navigateTo } from '@tarojs/taro'
import { BottomBar } from '@/components/BottomBar'
import { Button } from '@/components/Button'
import { EmptyState } from '@/components/EmptyState'
import { ErrorState } from '@/components/ErrorState'
import { Page } from '@/components/Page'
import { PageHead } from '@/components/PageHead'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { enquiryCopy as words } from '@/copy/enquiries'
import { EnquiryList, usePages } from '@/features/privacy'
import { askAddress } from '@/routes'

/** What one asked a human, and the answers. */
export default function EnquiriesPage() {
  const { phase, items, next, more, retry } = usePages<EnquiryView, Enquiries>(
    'enquiries',
    ({ enquiries }) => enquiries,
  )
  return (
    <Page
      title={words.title}
      head="surface"
      bar={
        phase === 'ready' && (
          <BottomBar>
            <Button
              id="new-enquiry"
              onTap={() => navigateTo({ url: askAddress({ kind: 'other' }) })}
            >
              {words.new}
            </Button>
          </BottomBar>
        )
      }
    >
      <PageHead title={words.listHead} note={words.listNote} />
      {phase === 'failed' && (
        <ErrorState words={words.failed} note={words.failedNote} onRetry={retry} />
      )}
      {phase === 'loading' && <Skeleton rows={4} />}
      {phase === 'ready' && items.length === 0 && (
        <EmptyState icon="chat" words={words.empty} note={words.emptyNote} />
      )}
      {items.length > 0 && <EnquiryList enquiries={items} />}
      {next !== null && (
        <Section body="bare">
          <Button kind="quiet" id="more-enquiries" onTap={more}>
            {words.more}
          </Button>
        </Section>
      )}
    </Page>
  )
}
