import { useRouter } from '@tarojs/taro'
import { ErrorState } from '@/components/ErrorState'
import { Page } from '@/components/Page'
import { Row } from '@/components/Row'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { applicationCopy, applicationsCopy, cancelCopy } from '@/copy/applications'
import {
  CancelSheet,
  FactsFold,
  PapersSection,
  ProgressSection,
  StatusHead,
  UsesSection,
} from '@/features/applications'
import { ApplicationBar } from './ApplicationBar'
import { NeedsNow } from './NeedsNow'
import { type ApplicationPage, useApplicationPage } from './useApplicationPage'

const Failed = ({ page }: { page: ApplicationPage }) => {
  const gone = page.error?.code === 'NOT_FOUND'
  return (
    <ErrorState
      words={gone ? applicationCopy.gone : applicationsCopy.failed}
      note={gone ? applicationCopy.goneNote : applicationsCopy.failedNote}
      onRetry={gone ? undefined : page.load}
    />
  )
}

const Content = ({ page, fresh }: { page: ApplicationPage; fresh: boolean }) => {
  if (page.phase === 'failed') return <Failed page={page} />
  if (!page.answer) return <Skeleton head rows={4} />
  const { application, today } = page.answer
  const isFresh = fresh && application.timeline.length === 1
  return (
    <>
      {application.needed.length > 0 ? (
        <NeedsNow needs={application.needed} page={page} />
      ) : (
        <StatusHead application={application} today={today} fresh={isFresh} />
      )}
      <ProgressSection application={application} today={today} />
      <PapersSection application={application} today={today} />
      <UsesSection application={application} clauses={page.clauses} />
      <FactsFold application={application} />
      {application.may.includes('cancel') && (
        <Section body="rows">
          <Row
            id="cancel-row"
            title={cancelCopy.row}
            note={cancelCopy.rowNote}
            onTap={page.cancelling.show}
          />
        </Section>
      )}
    </>
  )
}

/** One application: what is needed now, where it stands, its papers, its uses, and cancelling. */
export default function ApplicationPageView() {
  const { params } = useRouter()
  const page = useApplicationPage(params.id ?? '')
  const { answer, cancelling, clauses, busy } = page
  return (
    <Page
      title={applicationCopy.title}
      head="surface"
      bar={answer && <ApplicationBar page={page} />}
      sheets={
        answer && (
          <>
            <CancelSheet
              open={cancelling.open}
              application={answer.application}
              clauses={clauses}
              busy={busy}
              unheard={cancelling.unheard}
              onCancel={cancelling.cancel}
              onClose={cancelling.close}
            />
            {clauses.sheet}
          </>
        )
      }
    >
      <Content page={page} fresh={params.fresh === '1'} />
    </Page>
  )
}
