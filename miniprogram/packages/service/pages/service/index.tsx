import { ActingBar } from '@/components/ActingBar'
import { useClauses } from '@/components/ClauseSheet/useClauses'
import { ErrorState } from '@/components/ErrorState'
import { useExplain } from '@/components/Explain/useExplain'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { actingFor } from '@/copy/acting'
import { serviceCopy } from '@/copy/service'
import { Bar, PersonSheet, ServiceView, useService } from '@/features/service'

/** One service for one person: may it be had, when, and what it takes. */
export default function ServicePage() {
  const page = useService()
  const { detail, phase, error } = page
  const clauses = useClauses(
    detail?.service.clauses ?? [],
    detail?.policy.handbook.name ?? '',
    detail?.policy.id,
  )
  const explain = useExplain({
    policyId: detail?.policy.id ?? '',
    service: detail?.service.id ?? '',
    clauses: detail?.service.clauses ?? [],
    handbook: detail?.policy.handbook ?? { name: '', version: '' },
  })
  const missing = error?.code === 'NOT_FOUND'
  if (!detail)
    return (
      <Page title={serviceCopy.title} head="surface">
        {phase === 'failed' ? (
          <ErrorState
            words={missing ? serviceCopy.notFound : serviceCopy.failed}
            note={missing ? undefined : serviceCopy.failedNote}
            onRetry={page.retry}
          />
        ) : (
          <Skeleton head rows={5} />
        )}
      </Page>
    )
  const acting = actingFor(detail.policy)
  return (
    <Page
      title={detail.service.short}
      head="surface"
      acting={acting && <ActingBar {...acting} onSwitch={page.switchPerson} />}
      bar={<Bar {...page} detail={detail} />}
      sheets={
        <>
          {clauses.sheet}
          {explain.sheet}
          <PersonSheet
            detail={detail}
            open={page.choosing}
            onChoose={page.choosePerson}
            onClose={() => page.setChoosing(false)}
          />
        </>
      }
    >
      <ServiceView detail={detail} clauses={clauses} explain={explain} page={page} />
    </Page>
  )
}
