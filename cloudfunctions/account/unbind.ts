import { unbindRequest } from '../../shared/contracts/requests/account'
import { forMembers } from '../kit/action'
import { commit, together } from '../kit/commit'
import { audit } from '../kit/repositories/audit'
import { unbindFrom } from '../kit/unbinding'

/** Frees the caller's OPENID. Applications stay with the person. */
export const unbind = forMembers(unbindRequest, async (_, { openid, personId, now }) => {
  const trail = { personId, actor: personId, target: personId, at: now.iso }
  await commit((tx) =>
    together([
      unbindFrom(tx, personId, openid),
      audit.add(tx, { ...trail, action: 'account.unbind' }),
    ]),
  )
  return {}
})
