import { useRef, useState } from 'react'
import { type Answer, call } from '@/cloud'
import { toast } from '@/components/toast'
import { needCopy } from '@/copy/applications'

export const newActId = (action: string): string =>
  `${action}-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12)}`

/**
 * One act on an application, once. Its requestId is kept while the same is asked for again, so that
 * an act whose answer was lost is not done twice.
 */
export function useAct(id: string, onDone: () => void) {
  const [busy, setBusy] = useState(false)
  const attempt = useRef<{ what: string; requestId: string } | null>(null)
  const act = async <T extends object>(
    action: string,
    what: Record<string, unknown>,
  ): Promise<Answer<T> | null> => {
    if (busy) return null
    const key = JSON.stringify([action, what])
    if (attempt.current?.what !== key) attempt.current = { what: key, requestId: newActId(action) }
    setBusy(true)
    const { requestId } = attempt.current
    const answer = await call<T>(
      'applications',
      { action, id, requestId, ...what },
      { again: true },
    )
    setBusy(false)
    if (answer.ok) {
      attempt.current = null
      onDone()
    } else toast(answer.error.message || needCopy.failed)
    return answer
  }
  return { act, busy }
}
