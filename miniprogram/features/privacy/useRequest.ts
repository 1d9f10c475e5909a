import { useRef, useState } from 'react'
import { type Answer, attempts, call } from '@/cloud'

/** One act on one's own data at a time, which a second tap cannot do twice. */
export function useRequest() {
  const ids = useRef(attempts())
  const [busy, setBusy] = useState(false)
  const act = async <T = object>(action: string, what: object): Promise<Answer<T>> => {
    setBusy(true)
    const requestId = ids.current.idFor(action, what)
    const answer = await call<T>(
      'privacy',
      { action, ...what, requestId },
      { again: true, timeoutMs: 20_000 },
    )
    setBusy(false)
    if (answer.ok) ids.current.settle()
    return answer
  }
  return { act, busy }
}

export const isUnheard = (code: string): boolean => code === 'NETWORK' || code === 'TIMEOUT'
