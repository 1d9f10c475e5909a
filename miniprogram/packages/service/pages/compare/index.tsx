import { ErrorState } from '@/components/ErrorState'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { compareCopy } from '@/copy/compare'
import { needWords } from '@/copy/needs'
import { CompareView, useCompare } from '@/features/compare'

/** Several policies answer one need: which to use first. */
export default function ComparePage() {
  const { phase, need, ranked, today, load } = useCompare()
  return (
    <Page title={need ? compareCopy.title(needWords[need]) : ''} head="surface">
      {phase === 'ready' ? (
        <CompareView ranked={ranked} today={today} />
      ) : phase === 'failed' ? (
        <ErrorState words={compareCopy.failed} note={compareCopy.failedNote} onRetry={load} />
      ) : (
        <Skeleton head rows={5} />
      )}
    </Page>
  )
}
