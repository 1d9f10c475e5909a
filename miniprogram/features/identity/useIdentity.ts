import { useCallback, useState } from 'react'
import { chooseIdentity, currentIdentity } from '@/cloud/identity'

/**
 * Who this browser is, and how to become someone else. Choosing starts the app afresh: nothing of
 * the person before stays in memory, and pages that nobody could see yet are shown from the start.
 */
export const useIdentity = () => {
  const [openid] = useState(currentIdentity)
  const choose = useCallback(
    (next: string): void => {
      chooseIdentity(next)
      if (openid === null) window.location.reload()
      else if (openid !== next) window.location.assign('/')
    },
    [openid],
  )
  return { openid, choose }
}
