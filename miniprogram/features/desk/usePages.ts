import { useDidShow } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { type CallError, call } from '@/cloud'

interface Paged<Item> {
  phase: 'loading' | 'ready' | 'failed'
  error?: CallError
  items: Item[]
  next: string | null
}

const nothing = { phase: 'loading' as const, items: [], next: null }

/** A list of the desk under one status, page by page; asked anew whenever its page is shown. */
export function usePages<Item extends { id: string }, Status extends string>(
  action: string,
  named: string,
  first: Status,
) {
  const [status, setStatus] = useState(first)
  const [state, setState] = useState<Paged<Item>>(nothing)
  const asked = useRef(0)
  const load = async (of: Status, before?: string) => {
    asked.current += 1
    const mine = asked.current
    const answer = await call<{ next: string | null } & Record<string, Item[]>>(
      'desk',
      { action, status: of, before },
      { again: true },
    )
    if (mine !== asked.current) return
    setState((was) => {
      if (!answer.ok) return { ...was, phase: 'failed', error: answer.error }
      const items = answer[named] ?? []
      return { phase: 'ready', items: before ? [...was.items, ...items] : items, next: answer.next }
    })
  }
  useDidShow(() => {
    load(status)
  })
  return {
    ...{ ...state, status },
    choose: (next: Status) => {
      setStatus(next)
      setState(nothing)
      load(next)
    },
    reload: () => load(status),
    more: () => (state.next === null ? undefined : load(status, state.next)),
  }
}
