import { navigateTo, useRouter } from '@tarojs/taro'
import { ErrorState } from '@/components/ErrorState'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { applicationCopy, applicationsCopy } from '@/copy/applications'
import {
  AgreementSheet,
  CancelSheet,
  FactsFold,
  ManageSection,
  PapersSection,
  ProgressSection,
  RescheduleSheet,
  StatusHead,
  UsesSection,
} from '@/features/applications/opened'
import { askAddress } from '@/routes'
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
  const { application, today, templates } = page.answer
  // A rating is asked for below the news, everything else before it.
  const waits = application.needed.some(({ kind }) => kind !== 'rating')
  const isFresh = fresh && application.timeline.length === 1
  return (
    <>
      {!waits && <StatusHead application={application} today={today} fresh={isFresh} />}
      <NeedsNow application={application} page={page} />
      <ProgressSection application={application} today={today} />
      <PapersSection application={application} today={today} />
      <UsesSection application={application} clauses={page.clauses} />
      <FactsFold application={application} />
      <ManageSection
        application={application}
        templates={templates}
        onReschedule={page.rescheduling.show}
        onCancel={page.cancelling.show}
        onAsk={() => navigateTo({ url: askAddress({ kind: 'application', id: application.id }) })}
      />
    </>
  )
}

/** One application: what is needed now, where it stands, its papers, its uses, and cancelling. */
export default function ApplicationPageView() {
  const { params } = useRouter()
  const page = useApplicationPage(params.id ?? '')
  const { answer, cancelling, rescheduling, clauses, busy } = page
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
            <RescheduleSheet
              open={rescheduling.open}
              application={answer.application}
              today={answer.today}
              clauses={clauses}
              busy={busy}
              onReschedule={rescheduling.reschedule}
              onClose={rescheduling.close}
            />
            <AgreementSheet
              open={page.agreement.open}
              agreement={page.agreement}
              onClose={page.agreement.close}
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
