import type { Notices, NoticeView } from '@shared/contracts/responses/notices'
import { create } from 'zustand'
import { call } from '@/cloud'

/** As many as one answer brings at most. */
const PAGE = 50

interface State {
  phase: 'loading' | 'ready' | 'unbound' | 'failed'
  notices: NoticeView[]
  /** Of all, not only those loaded. */
  unread: number
  /** Is there more to load? */
  more: boolean
  /** The newest, anew. */
  load(): Promise<void>
  loadMore(): Promise<void>
  /** Marks one as read, or all. */
  read(id?: string): Promise<void>
}

const nothing = { notices: [], unread: 0, more: false }

const ask = (before?: string) =>
  call<Notices>('account', { action: 'notices', before }, { again: true })

/** What the caller was told, newest first. */
export const useNotices = create<State>()((set, get) => ({
  ...{ phase: 'loading', ...nothing },

  async load() {
    const answer = await ask()
    if (answer.ok) {
      const { notices, unread } = answer
      set({ phase: 'ready', notices, unread, more: notices.length === PAGE })
    } else if (answer.error.code === 'NOT_BOUND') set({ phase: 'unbound', ...nothing })
    else if (get().phase !== 'ready') set({ phase: 'failed' })
  },

  async loadMore() {
    const { notices, more } = get()
    if (!more) return
    const answer = await ask(notices.at(-1)!.id)
    // What was loaded anew meanwhile has another end.
    if (!answer.ok || get().notices !== notices) return
    set({ notices: [...notices, ...answer.notices], more: answer.notices.length === PAGE })
  },

  async read(id) {
    const { notices, unread } = get()
    const isNew = (one: NoticeView) => !one.read && (id === undefined || one.id === id)
    if (!notices.some(isNew) && (id !== undefined || unread === 0)) return
    set({
      notices: notices.map((one) => (isNew(one) ? { ...one, read: true } : one)),
      unread: id === undefined ? 0 : Math.max(0, unread - 1),
    })
    const answer = await call('account', { action: 'readNotice', id }, { again: true })
    if (!answer.ok) await get().load()
  },
}))
