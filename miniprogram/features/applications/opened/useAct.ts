import { useRef, useState } from 'react'
import { type Answer, attempts, call } from '@/cloud'
import { toast } from '@/components/toast'
import { needCopy } from '@/copy/applications'

/**
 * One act on an application, once. Its requestId is kept while the same is asked for again, so that
 * an act whose answer was lost is not done twice.
 */
export function useAct(id: string, onDone: () => void) {
  const [busy, setBusy] = useState(false)
  const ids = useRef(attempts())
  const act = async <T extends object>(
    action: string,
    what: Record<string, unknown>,
  ): Promise<Answer<T> | null> => {
    if (busy) return null
    setBusy(true)
    const requestId = ids.current.idFor(action, what)
    const answer = await call<T>(
      'applications',
      { action, id, requestId, ...what },
      { again: true },
    )
    setBusy(false)
    if (answer.ok) {
      ids.current.settle()
      onDone()
    } else toast(answer.error.message || needCopy.failed)
    return answer
  }
  return { act, busy }
}
