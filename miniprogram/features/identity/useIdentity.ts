import { useCallback, useState } from 'react'
import { chooseIdentity, currentIdentity } from '@/cloud/identity'

/**
 * Who this browser is, and how to become someone else. Choosing again starts the app afresh, so
 * that nothing of the person before stays in memory.
 */
export const useIdentity = () => {
  const [openid, setOpenid] = useState(currentIdentity)
  const choose = useCallback(
    (next: string): void => {
      chooseIdentity(next)
      setOpenid(next)
      if (openid && openid !== next) window.location.assign('/')
    },
    [openid],
  )
  return { openid, choose }
}
