import type { DeskQueue, QueueItem } from '@shared/contracts/responses/desk'
import { create } from 'zustand'
import { type CallError, call } from '@/cloud'
import { askOf, type FilterId } from './filters'

export interface QueueState {
  phase: 'loading' | 'ready' | 'failed'
  error?: CallError
  filter: FilterId
  today: string
  items: QueueItem[]
  /** Where the next page begins; null on the last. */
  next: string | null
  /** All that is open, once it has been told whole. */
  open: QueueItem[] | null
  load(): Promise<void>
  loadMore(): Promise<void>
  choose(filter: FilterId): void
}

const ask = (filter: FilterId, before?: string) =>
  call<DeskQueue>('desk', { action: 'queue', ...askOf(filter), before }, { again: true })

/** The desk's queue under one filter; an answer to a filter left meanwhile is dropped. */
export const useQueueStore = create<QueueState>()((set, get) => ({
  phase: 'loading',
  filter: 'all',
  today: '',
  items: [],
  next: null,
  open: null,

  async load() {
    const { filter } = get()
    if (get().phase === 'failed') set({ phase: 'loading' })
    const answer = await ask(filter)
    if (get().filter !== filter) return
    if (!answer.ok) {
      set({ phase: 'failed', error: answer.error, items: [] })
      return
    }
    const { today, items, next } = answer
    const whole = filter === 'all' ? { open: next === null ? items : null } : {}
    set({ phase: 'ready', error: undefined, today, items, next, ...whole })
  },

  async loadMore() {
    const { filter, next } = get()
    if (next === null) return
    set({ next: null })
    const answer = await ask(filter, next)
    if (get().filter !== filter) return
    if (!answer.ok) {
      set({ next })
      return
    }
    set(({ items }) => ({ items: [...items, ...answer.items], next: answer.next }))
  },

  choose(filter) {
    if (filter === get().filter) return
    set({ filter, phase: 'loading', items: [], next: null })
    get().load()
  },
}))
