import type { ApplicationSummary, ApplicationsList } from '@shared/contracts/responses/applications'
import { create } from 'zustand'
import { type CallError, call } from '@/cloud'
import { setTabBadge } from '@/components/TabBar/badges'
import { needsYou } from './groups'

export interface ApplicationsState {
  phase: 'loading' | 'ready' | 'unbound' | 'failed'
  error?: CallError
  today: string
  /** Newest first. */
  applications: ApplicationSummary[]
  /** There may be older ones. */
  more: boolean
  load(): Promise<void>
  loadMore(): Promise<void>
}

/** How many the cloud tells at once. */
const PAGE = 50

const ask = (before?: string) =>
  call<ApplicationsList>('applications', { action: 'list', before }, { again: true })

export const useApplicationsStore = create<ApplicationsState>()((set, get) => ({
  phase: 'loading',
  today: '',
  applications: [],
  more: false,

  async load() {
    if (get().phase === 'failed') set({ phase: 'loading' })
    const answer = await ask()
    if (!answer.ok) {
      if (answer.error.code === 'NOT_BOUND') set({ phase: 'unbound', applications: [] })
      else if (get().applications.length === 0) set({ phase: 'failed', error: answer.error })
      return
    }
    const { today, applications } = answer
    setTabBadge('applications', applications.filter(needsYou).length)
    set({ phase: 'ready', today, applications, more: applications.length === PAGE })
  },

  async loadMore() {
    const { applications, more } = get()
    const last = applications[applications.length - 1]
    if (!more || !last) return
    set({ more: false })
    const answer = await ask(last.createdAt)
    if (!answer.ok) return set({ more: true })
    set((before) => ({
      applications: [...before.applications, ...answer.applications],
      more: answer.applications.length === PAGE,
    }))
  },
}))
