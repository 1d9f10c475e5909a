import { useRouter } from '@tarojs/taro'
import { ErrorState } from '@/components/ErrorState'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { deskCopy } from '@/copy/desk'
import { caseCopy } from '@/copy/deskCase'
import { type CaseState, useCase } from '@/features/desk'
import { OpenCase } from './OpenCase'

const notOpened: Record<string, { words: string; note?: string }> = {
  NOT_FOUND: { words: caseCopy.gone },
  FORBIDDEN: { words: deskCopy.forbidden, note: deskCopy.forbiddenNote },
  NOT_BOUND: { words: deskCopy.forbidden, note: deskCopy.forbiddenNote },
}

const Failed = ({ error, load }: CaseState) => {
  const known = notOpened[error?.code ?? '']
  const { words, note } = known ?? { words: caseCopy.loadFailed, note: caseCopy.loadFailedNote }
  return <ErrorState words={words} note={note} onRetry={known ? undefined : load} />
}

/** One case of the desk: facts, papers, decision and clauses, what is arranged, and what to do. */
export default function CasePage() {
  const { params } = useRouter()
  const state = useCase(params.id ?? '')
  if (state.answer) return <OpenCase answer={state.answer} state={state} />
  return (
    <Page title={caseCopy.title} head="surface">
      {state.phase === 'failed' ? <Failed {...state} /> : <Skeleton head rows={5} />}
    </Page>
  )
}
