import { removeTabBarBadge, setTabBarBadge } from '@tarojs/taro'
import { create } from 'zustand'
import type { TabName } from '.'

type Badges = Partial<Record<TabName, number>>

export const useTabBadges = create<Badges>(() => ({}))

const places: TabName[] = ['benefits', 'applications', 'me']

/** Shows how many things wait behind a tab; 0 takes the number away. */
export const setTabBadge = (tab: TabName, count: number): void => {
  useTabBadges.setState({ [tab]: count })
  if (process.env.TARO_ENV !== 'weapp') return
  const index = places.indexOf(tab)
  // WeChat refuses both while no tab page is in front: nothing is lost, the next visit sets it.
  const done =
    count > 0 ? setTabBarBadge({ index, text: String(count) }) : removeTabBarBadge({ index })
  done.catch(() => {})
}
