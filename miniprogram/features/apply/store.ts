import type { BeneficiaryChoice } from '@shared/contracts/requests/common'
import type { BenefitsDetail } from '@shared/contracts/responses/benefits'
import { create } from 'zustand'
import { type CallError, call } from '@/cloud'
import { personKey } from '@/copy/people'
import type { ServiceAddress } from '@/routes'
import type { Answers } from './answers'
import { type Draft, type DraftKey, dropDraft, emptyDraft, loadDraft, saveDraft } from './draft'

export interface ApplyState {
  /** `resume`: a draft lies there, and the person is asked what to do with it. */
  phase: 'loading' | 'resume' | 'ready' | 'failed'
  error?: CallError
  detail?: BenefitsDetail
  key?: DraftKey
  draft: Draft
  open(address: ServiceAddress): Promise<void>
  /** Another person: their own decision, and their own draft if there is one. */
  choosePerson(person: string): Promise<void>
  resume(): void
  restart(): void
  say(answers: Answers): void
  goTo(step: string): void
  /** Submitted: nothing of it stays on the phone. */
  settle(): void
}

export const beneficiaryOf = (person: string): BeneficiaryChoice =>
  person === 'insured' ? { is: 'insured' } : { is: 'relative', id: person }

const ask = ({ policyId, service, person }: ServiceAddress) =>
  call<BenefitsDetail>(
    'benefits',
    {
      ...{ action: 'detail', policyId, service },
      ...(person !== undefined && { beneficiary: beneficiaryOf(person) }),
    },
    { again: true },
  )

const keyOf = ({ policy, service }: BenefitsDetail): DraftKey => ({
  policyId: policy.id,
  service: service.id,
  person: personKey(policy.beneficiary),
  as: policy.as,
})

const isBegun = (draft: Draft | null): draft is Draft =>
  draft !== null && (Object.keys(draft.told).length > 0 || draft.unsure.length > 0)

export const useApplyStore = create<ApplyState>()((set, get) => {
  const keep = (change: Partial<Draft>) => {
    const { key, draft } = get()
    if (!key) return
    const next = { ...draft, ...change, savedAt: Date.now() }
    saveDraft(key, next)
    set({ draft: next })
  }
  /** Which person's form was asked for last: a slower answer about another is not shown. */
  let asked = 0

  return {
    phase: 'loading',
    draft: emptyDraft(),

    async open(address) {
      asked += 1
      const mine = asked
      set({ phase: 'loading', detail: undefined, key: undefined, error: undefined })
      const detail = await ask(address)
      if (mine !== asked) return
      if (!detail.ok) return set({ phase: 'failed', error: detail.error })
      const key = keyOf(detail)
      const left = loadDraft(key)
      set({
        ...{ detail, key, draft: left ?? emptyDraft() },
        phase: isBegun(left) ? 'resume' : 'ready',
      })
    },

    async choosePerson(person) {
      const { detail: before, draft } = get()
      if (!before) return
      asked += 1
      const mine = asked
      const detail = await ask({ policyId: before.policy.id, service: before.service.id, person })
      if (mine !== asked) return
      if (!detail.ok) return set({ phase: 'failed', error: detail.error })
      const key = keyOf(detail)
      set({ detail, key, draft: { ...(loadDraft(key) ?? emptyDraft()), step: draft.step } })
    },

    resume: () => set({ phase: 'ready' }),

    restart() {
      const { key } = get()
      if (key) dropDraft(key)
      set({ draft: emptyDraft(), phase: 'ready' })
    },

    say: (answers) => keep(answers),
    goTo: (step) => keep({ step }),

    settle() {
      const { key } = get()
      if (key) dropDraft(key)
      set({ draft: emptyDraft() })
    },
  }
})
