import { isNeed } from '@shared/application/needs'
import { useDidShow, useRouter } from '@tarojs/taro'
import { useMemo } from 'react'
import { policiesFor } from './offers'
import { useCompareStore } from './store'

/** What each policy gives for the need that the address names, asked anew whenever it is shown. */
export const useCompare = () => {
  const { params } = useRouter()
  const { phase, error, list, load } = useCompareStore()
  const need = params.need && isNeed(params.need) ? params.need : undefined
  useDidShow(() => {
    load()
  })
  const ranked = useMemo(() => (list && need ? policiesFor(list, need) : []), [list, need])
  return { phase, error, need, ranked, today: list?.today ?? '', load }
}
