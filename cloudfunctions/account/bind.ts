import IDValidator from 'id-validator'
import { bindRequest } from '../../shared/contracts/requests/account'
import { forAnyone } from '../kit/action'
import { commit } from '../kit/commit'
import { conflict, invalid, notFound } from '../kit/errors'
import { audit } from '../kit/repositories/audit'
import { bindings } from '../kit/repositories/bindings'
import { personByClaim } from '../kit/sensitive'
import { countAttempt } from './attempts'
import { describeMember } from './whoami'

const isIdNumber = (idNumber: string) => new IDValidator().isValid(idNumber, 18)

/** Binds the caller's OPENID to the person described. The answer never tells which part was wrong. */
export const bind = forAnyone(bindRequest, async (claim, caller) => {
  if (!isIdNumber(claim.idNumber)) throw invalid('idNumber', '身份证号不对，请核对')
  await countAttempt(caller)
  const person = await personByClaim(claim)
  if (!person) throw notFound()
  const { openid, now } = caller
  const binding = await commit(async (tx) => {
    const bound = await bindings.get(openid, tx)
    if (bound?.personId === person._id) return bound
    if (bound) throw conflict('已绑定其他身份，请先解绑')
    const made = {
      _id: openid,
      openid,
      personId: person._id,
      role: 'member' as const,
      boundAt: now.iso,
    }
    await bindings.put(tx, made)
    await audit.add(tx, {
      personId: person._id,
      actor: person._id,
      action: 'account.bind',
      target: person._id,
      at: now.iso,
    })
    return made
  })
  return describeMember({ ...caller, personId: person._id, role: binding.role })
})
