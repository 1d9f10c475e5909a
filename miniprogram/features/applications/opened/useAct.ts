import type { Answer } from '@/cloud'
import { useActs } from '@/cloud/useActs'
import { toast } from '@/components/toast'
import { needCopy } from '@/copy/applications'

/** One act on an application, once; what goes wrong is said. */
export function useAct(id: string, onDone: () => void) {
  const { act: ask, busy } = useActs('applications')
  const act = async <T extends object>(action: string, what: object): Promise<Answer<T> | null> => {
    if (busy) return null
    const answer = await ask<T>(action, { id, ...what })
    if (answer.ok) onDone()
    else toast(answer.error.message || needCopy.failed)
    return answer
  }
  return { act, busy }
}
