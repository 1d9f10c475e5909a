import type { PaperView } from '@shared/contracts/responses/applications'
import type { DeskAnswer } from '@shared/contracts/responses/desk'
import { useState } from 'react'
import { useClauses } from '@/components/ClauseSheet/useClauses'
import { Page } from '@/components/Page'
import { toast } from '@/components/toast'
import { caseCopy } from '@/copy/deskCase'
import {
  ActSheet,
  ArrangedSection,
  CaseBar,
  CaseHead,
  type CaseState,
  ContactsSection,
  DaysSection,
  FactsSection,
  HistoryFold,
  MoreActs,
  PapersSection,
  RulesSection,
  useActForm,
  usePapers,
} from '@/features/desk'

export interface OpenCaseProps {
  answer: DeskAnswer
  state: CaseState
}

/** A case that has been opened. */
export function OpenCase({ answer, state }: OpenCaseProps) {
  const { application } = answer
  const form = useActForm(answer, state)
  const papers = usePapers(application.id, application.materials)
  const clauses = useClauses(application.clauses, application.handbook.name)
  const [choosing, setChoosing] = useState(false)
  const own = application.assignee?.self ?? true
  const judge = async (paper: PaperView, verdict: 'passed' | 'retake') => {
    if (verdict === 'retake') return form.start('retake', paper.id)
    const error = await state.act('reviewMaterial', { materialId: paper.id, status: verdict })
    if (error && error.code !== 'CONFLICT') toast(error.message || caseCopy.failed)
  }
  return (
    <Page
      title={application.serviceShort}
      head="surface"
      bar={
        <CaseBar
          answer={answer}
          busy={state.busy}
          onAct={form.start}
          onMore={() => setChoosing(true)}
        />
      }
      sheets={
        <>
          <MoreActs
            answer={answer}
            open={choosing}
            onAct={form.start}
            onClose={() => setChoosing(false)}
          />
          <ActSheet form={form} answer={answer} busy={state.busy} />
          {clauses.sheet}
        </>
      }
    >
      <CaseHead answer={answer} moved={state.moved} />
      <ContactsSection id={application.id} />
      <RulesSection answer={answer} clauses={clauses} />
      <FactsSection answer={answer} />
      <PapersSection
        answer={answer}
        papers={papers}
        judging={own && application.may.includes('review')}
        onVerdict={judge}
      />
      <ArrangedSection answer={answer} clauses={clauses} />
      <DaysSection answer={answer} />
      <HistoryFold answer={answer} />
    </Page>
  )
}
