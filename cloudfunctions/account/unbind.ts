import { unbindRequest } from '../../shared/contracts/requests/account'
import { forMembers } from '../kit/action'
import { commit } from '../kit/commit'
import { audit } from '../kit/repositories/audit'
import { bindings } from '../kit/repositories/bindings'

/** Frees the caller's OPENID. Applications stay with the person. */
export const unbind = forMembers(unbindRequest, async (_, { openid, personId, now }) => {
  await commit(async (tx) => {
    await bindings.remove(tx, openid)
    await audit.add(tx, {
      personId,
      actor: personId,
      action: 'account.unbind',
      target: personId,
      at: now.iso,
    })
  })
  return {}
})
