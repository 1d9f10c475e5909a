import type { DeskAnswer } from '@shared/contracts/responses/desk'
import { stopPullDownRefresh, useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useCallback, useRef, useState } from 'react'
import { attempts, type CallError, call } from '@/cloud'
import { caseCopy } from '@/copy/deskCase'

interface State {
  phase: 'loading' | 'ready' | 'failed'
  error?: CallError
  answer?: DeskAnswer
}

/** One case as the desk sees it, and acting on the version that is seen. */
export function useCase(id: string) {
  const [state, setState] = useState<State>({ phase: 'loading' })
  const [busy, setBusy] = useState(false)
  /** What happened meanwhile; the case was opened anew. */
  const [moved, setMoved] = useState<string | null>(null)
  const ids = useRef(attempts())
  const asked = useRef(0)

  const load = useCallback(async () => {
    asked.current += 1
    const mine = asked.current
    const answer = await call<DeskAnswer>('desk', { action: 'get', id }, { again: true })
    if (mine !== asked.current) return
    setState((before) => {
      if (answer.ok) return { phase: 'ready', answer }
      return before.answer ? before : { phase: 'failed', error: answer.error }
    })
  }, [id])

  /** Resolves with what went wrong, or with null once it is done. */
  const act = async (action: string, what: Record<string, unknown>): Promise<CallError | null> => {
    const version = state.answer?.application.version
    if (busy || version === undefined) return null
    setBusy(true)
    const request = { action, id, version, ...what }
    const requestId = ids.current.idFor(action, request)
    const answer = await call<DeskAnswer>('desk', { ...request, requestId }, { again: true })
    setBusy(false)
    if (answer.ok) {
      ids.current.settle()
      asked.current += 1
      setMoved(null)
      setState({ phase: 'ready', answer })
      return null
    }
    if (answer.error.code === 'CONFLICT') {
      ids.current.settle()
      setMoved(caseCopy.moved(answer.error.message))
      await load()
    }
    return answer.error
  }

  useDidShow(() => {
    load()
  })
  usePullDownRefresh(() => {
    load().then(() => stopPullDownRefresh())
  })
  return { ...state, load, act, busy, moved }
}

export type CaseState = ReturnType<typeof useCase>
