import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'
import { useFamily } from './store'

/**
 * Everybody's policies; asked anew whenever a page that lists them is shown. A page just opened
 * shows nothing of before: another person may be bound by now.
 */
export function useFamilyList() {
  const state = useFamily()
  const opened = useRef(false)
  useDidShow(() => {
    if (!opened.current) state.forget()
    opened.current = true
    state.load()
  })
  return opened.current ? state : { ...state, phase: 'loading' as const, policies: [] }
}
