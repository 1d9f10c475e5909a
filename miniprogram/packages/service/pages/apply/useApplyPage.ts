import { navigateBack, redirectTo, switchTab } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { useClauses } from '@/components/ClauseSheet/useClauses'
import { dial } from '@/components/dial'
import { useExplain } from '@/components/Explain/useExplain'

import { useApplyForm, usePapersScope, useSubmit } from '@/features/apply'
import { kindsOf, materialIdsOf, useMaterials } from '@/features/materials'
import {
  applicationAddress,
  applicationsAddress,
  benefitsAddress,
  type ServiceAddress,
} from '@/routes'
import { useWaysOut } from './useWaysOut'

/** The form, its papers and its submit put together; the features know nothing of each other. */
export function useApplyPage(address: ServiceAddress) {
  const papers = useMaterials(usePapersScope())
  const ids = materialIdsOf(papers.sheets)
  const form = useApplyForm(address, { ids, kinds: kindsOf(papers.sheets) })
  const { detail, decision, draft, key } = form
  const { lose } = papers
  const { lost } = form.preview
  useEffect(() => {
    if (lost !== null) lose(lost)
  }, [lost, lose])
  const submit = useSubmit(detail?.consents ?? [])
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
  const [confirming, setConfirming] = useState(false)
  const hotline = decision?.channel?.hotlines[0]
  const callHotline = hotline ? () => dial(hotline) : undefined

  const done = () => {
    papers.settle()
    form.settle()
    setConfirming(false)
  }
  const send = async () => {
    if (!key) return
    const id = await submit.submit({
      ...{ requestId: draft.requestId, policyId: key.policyId, service: key.service },
      ...{ beneficiary: form.beneficiary, facts: form.facts, materials: ids },
    })
    if (!id) return form.recheck()
    done()
    redirectTo({ url: applicationAddress({ id, fresh: true }) })
  }
  const leave = () => {
    navigateBack({ delta: 1 }).catch(() => switchTab({ url: benefitsAddress }))
  }
  return {
    ...{ form, papers, submit, clauses, explain, hotline, callHotline, send },
    wayOut: useWaysOut(form, callHotline),
    confirm: {
      open: confirming,
      show: () => setConfirming(true),
      close: () => setConfirming(false),
    },
    reload: () => form.open(address),
    restart: () => {
      papers.discard()
      form.restart()
    },
    /** Undefined where there is no one else, or nothing is asked yet. */
    switchPerson:
      form.phase === 'ready' && form.steps.some(({ is }) => is === 'who') && form.step.is !== 'who'
        ? () => form.goTo('who')
        : undefined,
    leaveOrBack: () => (form.phase === 'ready' && !form.isFirst ? form.back() : leave()),
    seeApplications: () => {
      done()
      switchTab({ url: applicationsAddress })
    },
  }
}

export type ApplyPage = ReturnType<typeof useApplyPage>
