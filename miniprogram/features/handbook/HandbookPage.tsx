import type { HandbookAnswer } from '@shared/contracts/responses/handbook'
import type { ReactNode } from 'react'
import { ErrorState } from '@/components/ErrorState'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { handbookCopy } from '@/copy/handbook'
import { useHandbook } from './useHandbook'

export interface HandbookPageProps {
  title: string
  children: (answer: HandbookAnswer, policyId: string) => ReactNode
}

/** A page that shows something of a handbook, once it is there. */
export function HandbookPage({ title, children }: HandbookPageProps) {
  const { answer, policyId, phase, error, retry } = useHandbook()
  const missing = error?.code === 'NOT_FOUND'
  return (
    <Page title={title}>
      {answer ? (
        children(answer, policyId)
      ) : phase === 'failed' ? (
        <ErrorState
          words={missing ? handbookCopy.notFound : handbookCopy.failed}
          note={missing ? undefined : handbookCopy.failedNote}
          onRetry={retry}
        />
      ) : (
        <Skeleton head rows={6} />
      )}
    </Page>
  )
}
