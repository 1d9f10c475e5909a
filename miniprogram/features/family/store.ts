import type {
  RelativesList,
  RelativesPolicy,
  WardClaim,
} from '@shared/contracts/responses/relatives'
import { create } from 'zustand'
import { type CallError, call } from '@/cloud'

export interface FamilyState {
  phase: 'loading' | 'ready' | 'unbound' | 'failed'
  error?: CallError
  /** Civil date in China, as the cloud tells it. */
  today: string
  policies: RelativesPolicy[]
  /** The caller's own claims to be a guardian. */
  wards: WardClaim[]
  load(): Promise<void>
  /** Back to knowing nothing. */
  forget(): void
}

/** The policies a person has a part in, with those who share them. */
export const useFamily = create<FamilyState>()((set, get) => ({
  phase: 'loading',
  today: '',
  policies: [],
  wards: [],

  forget: () => set({ phase: 'loading', error: undefined, policies: [], wards: [] }),

  async load() {
    if (get().phase === 'failed') set({ phase: 'loading' })
    const answer = await call<RelativesList>('relatives', { action: 'list' }, { again: true })
    if (answer.ok) {
      const { today, policies, wards } = answer
      return set({ phase: 'ready', error: undefined, today, policies, wards })
    }
    if (answer.error.code === 'NOT_BOUND') return set({ phase: 'unbound', policies: [], wards: [] })
    if (get().policies.length === 0) set({ phase: 'failed', error: answer.error })
  },
}))
