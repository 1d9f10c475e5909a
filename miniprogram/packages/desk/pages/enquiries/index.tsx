import type { EnquiryStatus } from '@shared/contracts/requests/privacy'
import type { DeskEnquiry } from '@shared/contracts/responses/privacy'
import { Button } from '@/components/Button'
import { Chips } from '@/components/Chips'
import { EmptyState } from '@/components/EmptyState'
import { ErrorState } from '@/components/ErrorState'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { deskEnquiryCopy as words } from '@/copy/deskPeople'
import { DeskEnquiryRow, useAnswer, useDeskPages } from '@/features/desk'

const filters: { id: EnquiryStatus; words: string }[] = [
  { id: 'open', words: words.open },
  { id: 'answered', words: words.answered },
]

/** Questions to a human: the open ones oldest first. Specialists only. */
export default function DeskEnquiriesPage() {
  const list = useDeskPages<DeskEnquiry, EnquiryStatus>('enquiries', 'enquiries', 'open')
  const answer = useAnswer(list.reload)
  const { phase, items, next, status } = list
  return (
    <Page title={words.title} sheets={answer.sheet}>
      <Chips label={words.filter} items={filters} chosen={status} onTap={list.choose} />
      {phase === 'failed' && (
        <ErrorState words={words.failed} note={words.failedNote} onRetry={list.reload} />
      )}
      {phase === 'loading' && <Skeleton rows={4} />}
      {phase === 'ready' && items.length === 0 && (
        <EmptyState icon="check" words={status === 'open' ? words.empty : words.emptyAnswered} />
      )}
      {items.length > 0 && (
        <Section body="rows" id="desk-enquiries">
          {items.map((enquiry) => (
            <DeskEnquiryRow
              key={enquiry.id}
              enquiry={enquiry}
              onAnswer={() => answer.start(enquiry)}
            />
          ))}
        </Section>
      )}
      {next !== null && (
        <Section body="bare">
          <Button kind="quiet" id="more-enquiries" onTap={list.more}>
            {words.more}
          </Button>
        </Section>
      )}
    </Page>
  )
}
