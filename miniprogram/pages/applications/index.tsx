import { navigateTo, switchTab } from '@tarojs/taro'
import { Button } from '@/components/Button'
import { EmptyState } from '@/components/EmptyState'
import { ErrorState } from '@/components/ErrorState'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { applicationsCopy } from '@/copy/applications'
import { tabTitles } from '@/copy/common'
import { ApplicationRow, groupsOf, useApplications } from '@/features/applications/list'
import { applicationAddress, benefitsAddress } from '@/routes'

const toBenefits = () => switchTab({ url: benefitsAddress })

const Empty = ({ words, note }: { words: string; note?: string }) => (
  <EmptyState icon="clipboard" words={words} note={note}>
    <Button id="to-benefits" kind="soft" small onTap={toBenefits}>
      {applicationsCopy.toBenefits}
    </Button>
  </EmptyState>
)

/** All applications: what needs the person first. */
function Applications() {
  const { phase, applications, today, more, load, loadMore } = useApplications()
  if (phase === 'loading') return <Skeleton rows={4} />
  if (phase === 'failed')
    return (
      <ErrorState
        words={applicationsCopy.failed}
        note={applicationsCopy.failedNote}
        onRetry={load}
      />
    )
  if (phase === 'unbound') return <Empty words={applicationsCopy.unbound} />
  if (applications.length === 0)
    return <Empty words={applicationsCopy.empty} note={applicationsCopy.emptyNote} />
  return (
    <>
      {groupsOf(applications).map((group) => (
        <Section key={group.id} id={`applications-${group.id}`} title={group.title} body="rows">
          {group.applications.map((application) => (
            <ApplicationRow
              key={application.id}
              application={application}
              today={today}
              onTap={() => navigateTo({ url: applicationAddress({ id: application.id }) })}
            />
          ))}
        </Section>
      ))}
      {more && (
        <Section body="bare">
          <Button kind="quiet" id="applications-more" onTap={loadMore}>
            {applicationsCopy.more}
          </Button>
        </Section>
      )}
    </>
  )
}

export default function ApplicationsPage() {
  return (
    <Page title={tabTitles.applications} tab="applications">
      <Applications />
    </Page>
  )
}
