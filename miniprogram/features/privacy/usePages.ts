import { useDidShow, useReachBottom } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { call } from '@/cloud'

interface Paged<Item> {
  phase: 'loading' | 'ready' | 'failed'
  items: Item[]
  next: string | null
}

/** A list told page by page; the first is asked anew whenever it is shown, the next on reaching the end. */
export function usePages<Item, Told extends { next: string | null }>(
  action: string,
  itemsOf: (told: Told) => Item[],
) {
  const [state, setState] = useState<Paged<Item>>({ phase: 'loading', items: [], next: null })
  const asked = useRef(0)
  const load = async (before?: string) => {
    asked.current += 1
    const mine = asked.current
    const answer = await call<Told>('privacy', { action, before }, { again: true })
    if (mine !== asked.current) return
    setState((was) => {
      if (!answer.ok) return was.phase === 'ready' ? was : { ...was, phase: 'failed' }
      const items = itemsOf(answer)
      return {
        phase: 'ready',
        items: before ? [...was.items, ...items] : items,
        next: answer.next,
      }
    })
  }
  const more = () => (state.next === null ? undefined : load(state.next))
  useDidShow(() => {
    load()
  })
  useReachBottom(() => {
    more()
  })
  return {
    ...state,
    more,
    retry: () => {
      setState({ phase: 'loading', items: [], next: null })
      load()
    },
  }
}
