import { type ReactNode, useMemo } from 'react'
import { IdentityChooser } from './IdentityChooser'
import { useIdentity } from './useIdentity'

/** The chooser, for as long as nobody is chosen. */
export const useIdentityCover = (): ReactNode => {
  const { openid, choose } = useIdentity()
  return useMemo(
    () => (openid ? undefined : <IdentityChooser current={null} onChoose={choose} />),
    [openid, choose],
  )
}
