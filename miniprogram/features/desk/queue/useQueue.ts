import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useQueueStore } from './store'

/** The queue; asked anew whenever its page is shown, and on pulling down. */
export function useQueue() {
  const store = useQueueStore()
  useDidShow(() => {
    store.load()
  })
  usePullDownRefresh(() => {
    store.load().then(() => stopPullDownRefresh())
  })
  useReachBottom(() => {
    store.loadMore()
  })
  return store
}
