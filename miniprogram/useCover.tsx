import { type ReactNode, useMemo } from 'react'
import { IdentityChooser, useIdentity } from './features/identity'

const useBrowserCover = (): ReactNode => {
  const { openid, choose } = useIdentity()
  // biome-ignore lint/correctness/useExhaustiveDependencies: choose only closes over openid
  return useMemo(
    () => (openid ? undefined : <IdentityChooser current={null} onChoose={choose} />),
    [openid],
  )
}

const useNoCover = (): ReactNode => undefined

/** What stands before every page: in a browser, the question who is asking. */
export const useCover = process.env.TARO_ENV === 'h5' ? useBrowserCover : useNoCover
