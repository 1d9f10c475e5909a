import type { CancelAnswer, Need, RescheduleAnswer } from '@shared/contracts/responses/applications'
import { pageScrollTo } from '@tarojs/taro'
import { useState } from 'react'
import { isUnheard } from '@/cloud'
import { useClauses } from '@/components/ClauseSheet/useClauses'
import { dial } from '@/components/dial'
import { toast } from '@/components/toast'
import { cancelCopy, needCopy } from '@/copy/applications'
import { rescheduleCopy } from '@/copy/visit'
import { useAct, useApplication } from '@/features/applications/opened'
import { materialIdsOf, useMaterials } from '@/features/materials'

type Agreement = Pick<Extract<Need, { kind: 'agreement' }>, 'name' | 'version'>

const NONE = { name: '', version: '', open: false }

/** One application, what may be done with it, and the papers that are being added to it. */
export function useApplicationPage(id: string) {
  const { phase, error, answer, load } = useApplication(id)
  const { act, busy } = useAct(id, load)
  const papers = useMaterials(id && `hq.supplement.${id}`)
  const { clauses: named = [], handbook, policyId } = answer?.application ?? {}
  const clauses = useClauses(named, handbook?.name ?? '', policyId)
  const [cancelling, setCancelling] = useState(false)
  const [unheard, setUnheard] = useState(false)
  const [rescheduling, setRescheduling] = useState(false)
  const [agreement, setAgreement] = useState<Agreement & { open: boolean }>(NONE)
  const hotline = answer?.application.decision.channel?.hotlines[0]

  const cancel = async () => {
    const done = await act<CancelAnswer>('cancel', {})
    if (!done) return
    setUnheard(!done.ok && isUnheard(done.error))
    if (!done.ok) return
    setCancelling(false)
    pageScrollTo({ scrollTop: 0, duration: 0 })
    toast(cancelCopy.done)
  }
  const reschedule = async (wantedOn: string) => {
    const done = await act<RescheduleAnswer>('reschedule', { wantedOn })
    if (done?.ok) {
      setRescheduling(false)
      toast(rescheduleCopy.done)
    }
    return done
  }
  const handIn = async () => {
    const done = await act('supplement', { facts: {}, materials: materialIdsOf(papers.sheets) })
    if (!done?.ok) return
    papers.settle()
    pageScrollTo({ scrollTop: 0, duration: 0 })
    toast(needCopy.done)
  }
  return {
    ...{ phase, error, answer, load, act, busy, papers, clauses, hotline, handIn },
    callHotline: hotline ? () => dial(hotline) : undefined,
    cancelling: {
      open: cancelling,
      unheard,
      show: () => setCancelling(true),
      close: () => setCancelling(false),
      cancel,
    },
    agreement: {
      ...agreement,
      read: (need: Agreement) => setAgreement({ ...need, open: true }),
      close: () => setAgreement({ ...agreement, open: false }),
    },
    rescheduling: {
      open: rescheduling,
      show: () => setRescheduling(true),
      close: () => setRescheduling(false),
      reschedule,
    },
  }
}

export type ApplicationPage = ReturnType<typeof useApplicationPage>
