import { useRef, useState } from 'react'
import { type Answer, attempts, call } from '@/cloud'

/** One act of the desk at a time, which a second tap cannot do twice. */
export function useDeskAct() {
  const ids = useRef(attempts())
  const [busy, setBusy] = useState(false)
  const act = async (action: string, what: object): Promise<Answer<object>> => {
    setBusy(true)
    const requestId = ids.current.idFor(action, what)
    const answer = await call<object>('desk', { action, ...what, requestId }, { again: true })
    setBusy(false)
    if (answer.ok) ids.current.settle()
    return answer
  }
  return { act, busy }
}
