import { unbindRequest } from '../../shared/contracts/requests/account'
import { forMembers } from '../kit/action'
import { commit, together } from '../kit/commit'
import { audit } from '../kit/repositories/audit'
import { bindings } from '../kit/repositories/bindings'
import { people } from '../kit/repositories/people'

/** Frees the caller's OPENID. Applications stay with the person. */
export const unbind = forMembers(unbindRequest, async (_, { openid, personId, now }) => {
  await commit(async (tx) => {
    const person = await people.get(personId, tx)
    const { boundOpenid, ...unbound } = person ?? {}
    await together([
      bindings.remove(tx, openid),
      person && boundOpenid === openid
        ? people.put(tx, unbound as typeof person)
        : Promise.resolve(),
      audit.add(tx, {
        personId,
        actor: personId,
        action: 'account.unbind',
        target: personId,
        at: now.iso,
      }),
    ])
  })
  return {}
})
