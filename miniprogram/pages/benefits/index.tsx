import type { CallError } from '@/cloud'
import { EmptyState } from '@/components/EmptyState'
import { ErrorState } from '@/components/ErrorState'
import { MattersNow } from '@/components/MattersNow'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { benefitsCopy } from '@/copy/benefits'
import { tabTitles } from '@/copy/common'
import { BindForm } from '@/features/account'
import {
  NeedSearch,
  PolicySection,
  ServiceGroups,
  useActing,
  useBenefits,
} from '@/features/benefits'
import { useSettings } from '@/features/settings'

/** What ended a binding, said to those who had one. */
const boundBefore = (error: CallError | undefined): string | undefined =>
  error?.path === 'binding' ? error.message : undefined

/** Everything a person has, and what matters of it now. */
function Benefits() {
  const { textSize, setTextSize } = useSettings()
  const benefits = useBenefits()
  const { phase, error, policy, policies, person, view, today, load } = benefits

  if (phase === 'unbound') return <BindForm onBound={load} why={boundBefore(error)} />
  if (phase === 'failed')
    return <ErrorState words={benefitsCopy.failed} note={benefitsCopy.failedNote} onRetry={load} />
  if (phase === 'loading') return <Skeleton head rows={6} />
  if (!policy || !person)
    return <EmptyState icon="shield" words={benefitsCopy.empty} note={benefitsCopy.emptyNote} />

  const others = policies.filter(({ id }) => id !== policy.id)
  const openService = (service: string) => view && benefits.openService(view, service)
  return (
    <>
      <PolicySection
        policy={policy}
        view={view}
        others={others}
        person={person}
        onPerson={benefits.choosePerson}
        onPolicy={benefits.choosePolicy}
        onHandbook={benefits.openHandbook}
        large={textSize === 'large'}
        onLarge={() => setTextSize(textSize === 'large' ? 'normal' : 'large')}
      />
      <MattersNow
        title={benefitsCopy.mattersTitle}
        items={benefits.matters.map((matter) => ({
          ...matter,
          onTap: () => benefits.follow(matter),
        }))}
      />
      {view ? (
        <>
          <NeedSearch
            key={policy.id}
            view={view}
            others={others}
            today={today}
            onService={openService}
            onCompare={benefits.openCompare}
          />
          <ServiceGroups view={view} today={today} onService={openService} />
        </>
      ) : benefits.personFailed ? (
        <ErrorState words={benefitsCopy.failed} note={benefitsCopy.failedNote} onRetry={load} />
      ) : (
        <Skeleton rows={6} />
      )}
    </>
  )
}

export default function BenefitsPage() {
  const acting = useActing()
  return (
    <Page title={tabTitles.benefits} tab="benefits" acting={acting.bar} sheets={acting.sheet}>
      <Benefits />
    </Page>
  )
}
