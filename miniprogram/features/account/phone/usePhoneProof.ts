import type { PhoneProof as Proof } from '@shared/contracts/requests/account'
import type { CodeSent } from '@shared/contracts/responses/account'
import { useEffect, useState } from 'react'
import { call, deliveredCode, isUnheard } from '@/cloud'
import { phoneProofCopy as words } from '@/copy/phoneProof'

export const tidyPhone = (phone: string): string => phone.replace(/[\s-]/g, '')
const isPhone = (phone: string): boolean => /^1\d{10}$/.test(tidyPhone(phone))

interface State {
  phone: string
  code: string
  /** WeChat's answer to its phone-number button. */
  wechat: string | null
  /** Seconds until another code may be asked for. */
  again: number
  sending: boolean
  sent: boolean
  arrived: string | null
  faults: { phone?: string; code?: string }
}

const start: State = {
  ...{ phone: '', code: '', wechat: null, again: 0 },
  ...{ sending: false, sent: false, arrived: null, faults: {} },
}

/** A phone, and showing that it is one's own: by a code in an SMS, or by WeChat's word. */
export function usePhoneProof() {
  const [state, setState] = useState<State>(start)
  const put = (change: Partial<State>) => setState((before) => ({ ...before, ...change }))
  const { phone, code, wechat, again } = state

  const waiting = again > 0
  useEffect(() => {
    if (!waiting) return
    const timer = setInterval(
      () => setState((before) => ({ ...before, again: Math.max(0, before.again - 1) })),
      1000,
    )
    return () => clearInterval(timer)
  }, [waiting])

  const send = async () => {
    if (!isPhone(phone)) return put({ faults: { phone: words.faults.phone } })
    put({ sending: true, arrived: null, faults: {} })
    const to = tidyPhone(phone)
    const answer = await call<CodeSent>('account', { action: 'sendCode', phone: to })
    if (!answer.ok) {
      const fault = isUnheard(answer.error) ? words.offline : answer.error.message
      return put({ sending: false, faults: { code: fault } })
    }
    put({ sending: false, sent: true, again: answer.again })
    put({ arrived: await deliveredCode(to) })
  }

  const proof: Proof | null = wechat
    ? { by: 'wechat', code: wechat }
    : /^\d{6}$/.test(code.trim())
      ? { by: 'sms', code: code.trim() }
      : null

  return {
    ...state,
    proof,
    send,
    /** What is missing before it can be sent to the cloud. */
    check(): boolean {
      const faults = {
        ...(isPhone(phone) ? {} : { phone: words.faults.phone }),
        ...(proof ? {} : { code: words.faults.code }),
      }
      put({ faults })
      return Object.keys(faults).length === 0
    },
    setPhone: (next: string) => put({ phone: next, faults: {}, arrived: null, sent: false }),
    setCode: (next: string) => put({ code: next, faults: {} }),
    /** WeChat's answer; none when the person refused. */
    setWechat: (next: string | undefined) =>
      put(next ? { wechat: next, faults: {} } : { faults: { code: words.refused } }),
    fail: (faults: State['faults']) => put({ faults, wechat: null }),
    restart: () => setState(start),
  }
}

export type PhoneProof = ReturnType<typeof usePhoneProof>
