import type { HospitalQuery } from '@shared/catalogue/hospitals'
import type { HospitalsAnswer } from '@shared/contracts/responses/handbook'
import { create } from 'zustand'
import { type CallError, call } from '@/cloud'

export interface Asked extends HospitalQuery {
  policyId: string
}

export interface HospitalsState {
  asked?: Asked
  phase: 'loading' | 'ready' | 'failed'
  error?: CallError
  /** All pages had so far, as one. */
  found?: HospitalsAnswer
  loadingMore: boolean
  /** What is already shown stays until the new answer is there. */
  search(asked: Asked): Promise<void>
  more(): Promise<void>
}

const ask = (asked: Asked, after = 0) =>
  call<HospitalsAnswer>('benefits', { action: 'hospitals', ...asked, after }, { again: true })

export const useHospitalsStore = create<HospitalsState>()((set, get) => ({
  phase: 'loading',
  loadingMore: false,
  async search(asked) {
    const other = get().asked?.policyId !== asked.policyId
    set({ asked, loadingMore: false, ...(other ? { phase: 'loading', found: undefined } : {}) })
    const answer = await ask(asked)
    if (get().asked !== asked) return
    if (answer.ok) set({ phase: 'ready', found: answer, error: undefined })
    else set({ phase: 'failed', error: answer.error, found: undefined })
  },
  async more() {
    const { asked, found, loadingMore } = get()
    if (!asked || !found || found.after === null || loadingMore) return
    set({ loadingMore: true })
    const answer = await ask(asked, found.after)
    if (get().asked !== asked) return
    set({ loadingMore: false })
    if (answer.ok)
      set({ found: { ...answer, hospitals: [...found.hospitals, ...answer.hospitals] } })
  },
}))
