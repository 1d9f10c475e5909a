import { useDidShow } from '@tarojs/taro'
import { useMemo } from 'react'
import { type Hotline, hotlinesOf } from './hotlines'
import { useBenefitsStore } from './store'

/** The lines of all policies of the caller. */
export const useHotlines = (): { hotlines: Hotline[]; today: string } => {
  const { policies, load, today } = useBenefitsStore()
  useDidShow(() => {
    load()
  })
  return { hotlines: useMemo(() => hotlinesOf(policies), [policies]), today }
}
