import type { PreviewRequest } from '@shared/contracts/requests/applications'
import type { BenefitsDetail } from '@shared/contracts/responses/benefits'
import type { MaterialKind } from '@shared/contracts/vocabulary'
import { useEffect, useMemo, useState } from 'react'
import type { ServiceAddress } from '@/routes'
import { factsOf, hopedFactsOf, pagesOf, unanswered } from './answers'
import { barriersAt } from './barriers'
import { draftName } from './draft'
import type { FormContext } from './page'
import { expected, papersOf, progressOf, stepsOf } from './steps'
import { beneficiaryOf, useApplyStore } from './store'
import { usePreview } from './usePreview'

/** What has been uploaded for this form, told by whoever keeps the papers. */
export interface Uploaded {
  ids: string[]
  kinds: MaterialKind[]
}

/** Name under which the papers of the form that is open are kept; empty while none is. */
export const usePapersScope = (): string => {
  const key = useApplyStore((state) => state.key)
  return key ? draftName(key) : ''
}

/** How many people there are to choose from: where relatives have no share, none but the insured. */
const choosable = ({ policy, service }: BenefitsDetail): number =>
  service.shared.with || policy.beneficiary.is === 'relative' ? policy.beneficiaries.length : 1

/** Everything the form shows and does: its steps, where it stands, and what the handbook says to it. */
export function useApplyForm(address: ServiceAddress, uploaded: Uploaded) {
  const store = useApplyStore()
  const { open, detail, key, draft } = store
  const { policyId, service, person } = address
  useEffect(() => {
    open({ policyId, service, person })
  }, [open, policyId, service, person])

  const conditions = detail?.service.conditions
  const firstEarliest = detail?.decision.earliest ?? null
  const context = useMemo<FormContext>(
    () => ({
      today: detail?.today ?? '',
      earliest: firstEarliest,
      conditions: conditions ?? [],
    }),
    [detail?.today, firstEarliest, conditions],
  )
  const facts = detail?.service.facts ?? []
  const hoped = hopedFactsOf(facts, draft, context)
  const told = factsOf(facts, draft, context)
  const request: PreviewRequest | null =
    key && store.phase === 'ready'
      ? {
          ...{ policyId: key.policyId, service: key.service, facts: hoped },
          ...{ beneficiary: beneficiaryOf(key.person), materials: uploaded.ids },
        }
      : null
  const [round, setRound] = useState(0)
  const preview = usePreview(request, round)

  const decision = preview.answer?.decision ?? detail?.decision
  const pages = pagesOf(facts, draft, context)
  const { missing = [] } = decision ?? {}
  const papers = expected(
    papersOf(detail?.service.materials ?? [], missing, uploaded.kinds),
    draft.told,
  )
  const steps = stepsOf(detail ? choosable(detail) : 1, pages, papers)
  const found = steps.findIndex(({ id }) => id === draft.step)
  const index = Math.max(0, found)
  const step = steps[index]!
  const stillOpen = unanswered(pages, draft)
  const move = (by: number) => {
    const next = steps[index + by]
    if (next) store.goTo(next.id)
  }
  return {
    ...store,
    ...{ context, pages, papers, steps, step, preview, decision },
    uses: preview.answer?.uses ?? [],
    /** Facts complete enough to submit. */
    facts: told,
    unanswered: stillOpen,
    /** Step of the first paper that is still to be taken. */
    missingPaper: steps.find(
      (one) => one.is === 'paper' && decision?.missing.includes(`materials.${one.paper.kind}`),
    )?.id,
    beneficiary: beneficiaryOf(key?.person ?? 'insured'),
    /** Asks anew what the handbook says, after it said something else on submitting. */
    recheck: () => setRound(round + 1),
    barriers: barriersAt(
      decision?.reasons ?? [],
      step.is === 'question' ? step.page.id : null,
      pages,
      draft,
    ),
    progress: progressOf(steps, step.id),
    isFirst: index === 0,
    next: () => move(1),
    back: () => move(-1),
    ready: stillOpen.length === 0 && decision?.outcome === 'eligible' && !preview.checking,
  }
}

export type ApplyForm = ReturnType<typeof useApplyForm>
