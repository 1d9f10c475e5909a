import { useDidShow } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { type CloudEvent, call } from '@/cloud'

interface Asked<T> {
  phase: 'loading' | 'ready' | 'failed'
  answer?: T
}

/** What the privacy function says to this, asked anew whenever the page is shown. */
export function useAsked<T>(action: string) {
  const [state, setState] = useState<Asked<T>>({ phase: 'loading' })
  const asked = useRef(0)
  const load = async () => {
    asked.current += 1
    const mine = asked.current
    setState((before) => (before.phase === 'failed' ? { phase: 'loading' } : before))
    const event: CloudEvent = { action }
    const answer = await call<T>('privacy', event, { again: true })
    if (mine !== asked.current) return
    setState((before) => {
      if (answer.ok) return { phase: 'ready', answer }
      return before.answer ? before : { phase: 'failed' }
    })
  }
  useDidShow(() => {
    load()
  })
  return { ...state, load }
}
