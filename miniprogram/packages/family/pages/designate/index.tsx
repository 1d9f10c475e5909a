import type { RelativesPolicy } from '@shared/contracts/responses/relatives'
import { redirectTo, useRouter } from '@tarojs/taro'
import { BottomBar } from '@/components/BottomBar'
import { Trouble } from '@/components/BottomBar/Trouble'
import { Button } from '@/components/Button'
import { useClauses } from '@/components/ClauseSheet/useClauses'
import { EmptyState } from '@/components/EmptyState'
import { ErrorState } from '@/components/ErrorState'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { designateCallCopy, designateCopy as words } from '@/copy/designating'
import { familyCopy } from '@/copy/family'
import {
  AskTwice,
  CallView,
  Compare,
  NameForm,
  useDesignate,
  useDesignationCall,
  useFamilyList,
  useRelativeConsent,
} from '@/features/family'
import { familyAddress } from '@/routes'

const toList = () => redirectTo({ url: familyAddress })

/** Comparing, naming, being asked twice. */
function Naming({ policy, today }: { policy: RelativesPolicy; today: string }) {
  const designating = useDesignate(policy, today)
  const consent = useRelativeConsent(policy)
  const clauses = useClauses(policy.clauses, policy.planName, policy.id)
  const { done, trouble, one, check } = designating
  const call = useDesignationCall(done?.call, toList)
  if (done?.call)
    return (
      <Page title={designateCallCopy.title} head="surface" bar={call.bar} sheets={call.sheet}>
        <CallView call={done.call} />
      </Page>
    )
  if (done) {
    const { opensOn } = done.designation
    return (
      <Page title={words.title}>
        <EmptyState
          icon="check-circle"
          words={words.done}
          note={opensOn ? words.doneOpens(opensOn) : words.doneNow}
        >
          <Button small id="to-family" onTap={toList}>
            {words.toList}
          </Button>
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page
      title={words.title}
      head="surface"
      bar={
        one && (
          <BottomBar note={trouble && <Trouble id="designate-trouble" words={trouble} />}>
            <Button id="designate-next" onTap={check}>
              {words.next}
            </Button>
          </BottomBar>
        )
      }
      sheets={
        <>
          <AskTwice designating={designating} policy={policy} />
          {consent.sheet}
          {clauses.sheet}
        </>
      }
    >
      <Compare designating={designating} policy={policy} today={today} clauses={clauses} />
      <NameForm designating={designating} consent={consent} />
    </Page>
  )
}

/** Naming a relative of one policy: for good, so it is compared and asked twice. */
export default function DesignatePage() {
  const { params } = useRouter()
  const { phase, policies, today, load } = useFamilyList()
  const policy = policies.find(({ id }) => id === params.policyId)
  if (policy?.mayDesignate && policy.how !== 'none') return <Naming policy={policy} today={today} />
  return (
    <Page title={words.title} head="surface">
      {phase === 'loading' ? (
        <Skeleton head rows={4} />
      ) : phase === 'failed' ? (
        <ErrorState words={familyCopy.failed} note={familyCopy.failedNote} onRetry={load} />
      ) : (
        <EmptyState icon="people" words={familyCopy.none} note={familyCopy.noneNote} />
      )}
    </Page>
  )
}
