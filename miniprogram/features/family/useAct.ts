import { useRef, useState } from 'react'
import { type Answer, attempts, call } from '@/cloud'

/** One act on relatives at a time, which a second tap cannot do twice. */
export function useAct() {
  const ids = useRef(attempts())
  const [busy, setBusy] = useState(false)
  const act = async <T = object>(action: string, what: object): Promise<Answer<T>> => {
    setBusy(true)
    const requestId = ids.current.idFor(action, what)
    const answer = await call<T>('relatives', { action, ...what, requestId }, { again: true })
    setBusy(false)
    if (answer.ok) ids.current.settle()
    return answer
  }
  return { act, busy }
}
