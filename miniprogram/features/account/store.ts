import type { WhoAmI } from '@shared/contracts/responses/account'
import { create } from 'zustand'
import { type CallError, call } from '@/cloud'

export interface Claim {
  name: string
  idNumber: string
  phone: string
}

export interface AccountState {
  phase: 'loading' | 'bound' | 'unbound' | 'failed'
  who?: WhoAmI
  load(): Promise<void>
  /** Resolves with what went wrong, or with undefined once bound. */
  bind(claim: Claim): Promise<CallError | undefined>
  unbind(): Promise<boolean>
}

/** Who the caller is to the cloud. */
export const useAccount = create<AccountState>()((set, get) => ({
  phase: 'loading',

  async load() {
    const answer = await call<WhoAmI>('account', { action: 'whoami' }, { again: true })
    if (answer.ok) set({ phase: 'bound', who: answer })
    else if (answer.error.code === 'NOT_BOUND') set({ phase: 'unbound', who: undefined })
    else if (!get().who) set({ phase: 'failed' })
  },

  async bind(claim) {
    const answer = await call<WhoAmI>('account', { action: 'bind', ...claim })
    if (!answer.ok) return answer.error
    set({ phase: 'bound', who: answer })
    return undefined
  },

  async unbind() {
    const answer = await call('account', { action: 'unbind' })
    if (answer.ok) set({ phase: 'unbound', who: undefined })
    return answer.ok
  },
}))
