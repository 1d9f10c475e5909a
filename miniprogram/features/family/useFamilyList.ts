import { useDidShow } from '@tarojs/taro'
import { useFamily } from './store'

/** Everybody's policies; asked anew whenever a page that lists them is shown. */
export function useFamilyList() {
  const state = useFamily()
  useDidShow(() => {
    state.load()
  })
  return state
}
