import { stopPullDownRefresh, useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useApplicationsStore } from './store'

/** The list of applications; asked anew whenever its page is shown. */
export function useApplications() {
  const store = useApplicationsStore()
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
