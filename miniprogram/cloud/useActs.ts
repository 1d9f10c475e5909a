import { useRef, useState } from 'react'
import { type CloudEvent, call, type FunctionName } from '.'
import type { Answer } from './answer'
import { attempts } from './attempt'

/**
 * Acts of one cloud function, one at a time, none twice: the requestId is kept while the same is
 * asked for again, so that an act whose answer was lost is not done a second time.
 */
export function useActs(name: FunctionName, { timeoutMs }: { timeoutMs?: number } = {}) {
  const ids = useRef(attempts())
  const [busy, setBusy] = useState(false)
  const act = async <T = object>(action: string, what: object): Promise<Answer<T>> => {
    setBusy(true)
    const requestId = ids.current.idFor(action, what)
    const event: CloudEvent = { action, ...what, requestId }
    const answer = await call<T>(name, event, { again: true, timeoutMs })
    setBusy(false)
    if (answer.ok) ids.current.settle()
    return answer
  }
  return { act, busy }
}
