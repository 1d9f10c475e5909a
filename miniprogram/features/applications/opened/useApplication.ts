import type { ApplicationAnswer } from '@shared/contracts/responses/applications'
import { stopPullDownRefresh, useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useCallback, useRef, useState } from 'react'
import { type CallError, call } from '@/cloud'

interface State {
  phase: 'loading' | 'ready' | 'failed'
  error?: CallError
  answer?: ApplicationAnswer
}

/** One application; asked anew whenever its page is shown, after each act, and on pulling down. */
export function useApplication(id: string) {
  const [state, setState] = useState<State>({ phase: 'loading' })
  const asked = useRef(0)
  const load = useCallback(async () => {
    asked.current += 1
    const mine = asked.current
    const answer = await call<ApplicationAnswer>(
      'applications',
      { action: 'get', id },
      { again: true },
    )
    if (mine !== asked.current) return
    setState((before) => {
      if (answer.ok) return { phase: 'ready', answer }
      return before.answer ? before : { phase: 'failed', error: answer.error }
    })
  }, [id])
  useDidShow(() => {
    load()
  })
  usePullDownRefresh(() => {
    load().then(() => stopPullDownRefresh())
  })
  return { ...state, load }
}
