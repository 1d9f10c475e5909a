import type { HandbookAnswer } from '@shared/contracts/responses/handbook'
import { create } from 'zustand'
import { type CallError, call } from '@/cloud'

export interface HandbookState {
  policyId?: string
  phase: 'loading' | 'ready' | 'failed'
  error?: CallError
  answer?: HandbookAnswer
  /** Asks once for each policy: a handbook does not change while somebody reads it. */
  load(policyId: string): Promise<void>
}

export const useHandbookStore = create<HandbookState>()((set, get) => ({
  phase: 'loading',
  async load(policyId) {
    if (get().policyId === policyId && get().phase === 'ready') return
    set({ policyId, phase: 'loading', error: undefined, answer: undefined })
    const answer = await call<HandbookAnswer>(
      'benefits',
      { action: 'handbook', policyId },
      { again: true },
    )
    if (get().policyId !== policyId) return
    set(answer.ok ? { phase: 'ready', answer } : { phase: 'failed', error: answer.error })
  },
}))
