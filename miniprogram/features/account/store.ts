import type { PhoneProof } from '@shared/contracts/requests/account'
import type { WhoAmI } from '@shared/contracts/responses/account'
import { create } from 'zustand'
import { type CallError, call } from '@/cloud'
import { tidyPhone } from './phone/usePhoneProof'

/** Who somebody says they are; the number of the policy is empty when it is not at hand. */
export interface Claim {
  name: string
  idNumber: string
  policyNumber: string
}

/** A phone with what shows that it is one's own. */
export interface ProvenPhone {
  phone: string
  proof: PhoneProof
}

export interface AccountState {
  phase: 'loading' | 'bound' | 'unbound' | 'failed'
  who?: WhoAmI
  load(): Promise<void>
  /** Resolves with what went wrong, or with undefined once bound. */
  bind(claim: Claim, phone: ProvenPhone): Promise<CallError | undefined>
  changePhone(phone: ProvenPhone, requestId: string): Promise<CallError | undefined>
  unbind(): Promise<boolean>
}

const sent = ({ phone, proof }: ProvenPhone) => ({ phone: tidyPhone(phone), proof })

/** Who the caller is to the cloud. */
export const useAccount = create<AccountState>()((set, get) => ({
  phase: 'loading',

  async load() {
    const answer = await call<WhoAmI>('account', { action: 'whoami' }, { again: true })
    if (answer.ok) set({ phase: 'bound', who: answer })
    else if (answer.error.code === 'NOT_BOUND') set({ phase: 'unbound', who: undefined })
    else if (!get().who) set({ phase: 'failed' })
  },

  async bind({ policyNumber, ...claim }, phone) {
    const number = policyNumber === '' ? {} : { policyNumber }
    const answer = await call<WhoAmI>('account', {
      ...{ action: 'bind', ...claim, ...number, ...sent(phone) },
    })
    if (!answer.ok) return answer.error
    set({ phase: 'bound', who: answer })
    return undefined
  },

  async changePhone(phone, requestId) {
    const asked = { action: 'changePhone', requestId, ...sent(phone) }
    const answer = await call('account', asked, { again: true })
    if (!answer.ok) return answer.error
    await get().load()
    return undefined
  },

  async unbind() {
    const answer = await call('account', { action: 'unbind' })
    if (answer.ok) set({ phase: 'unbound', who: undefined })
    return answer.ok
  },
}))
