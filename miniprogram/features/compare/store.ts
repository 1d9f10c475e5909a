import type { BenefitsList } from '@shared/contracts/responses/benefits'
import { create } from 'zustand'
import { type CallError, call } from '@/cloud'

export interface CompareState {
  phase: 'loading' | 'ready' | 'failed'
  error?: CallError
  list?: BenefitsList
  load(): Promise<void>
}

export const useCompareStore = create<CompareState>()((set, get) => ({
  phase: 'loading',
  async load() {
    if (get().phase === 'failed') set({ phase: 'loading' })
    const answer = await call<BenefitsList>('benefits', { action: 'list' }, { again: true })
    if (answer.ok) set({ phase: 'ready', list: answer, error: undefined })
    else if (!get().list) set({ phase: 'failed', error: answer.error })
  },
}))
