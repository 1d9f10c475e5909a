import type { PersonDocument } from '../../shared/contracts/documents/person'
import { bindRequest } from '../../shared/contracts/requests/account'
import { type Caller, forAnyone } from '../kit/action'
import { commit } from '../kit/commit'
import { conflict, notFound } from '../kit/errors'
import { badIdNumber, isIdNumber } from '../kit/idNumber'
import { countTry, type Limit, uncountTry } from '../kit/limits'
import { bindings } from '../kit/repositories/bindings'
import { codes } from '../kit/repositories/codes'
import { keyedDigest } from '../kit/sealed'
import { pushTo } from '../kit/tell'
import { claimed } from './claim'
import { bindTo, type Moved } from './moving'
import { describeMember } from './whoami'

const HOUR = 3600

const limitsOf = (openid: string, idNumber: string): Limit[] => [
  { id: `bind:${openid}`, most: 5, seconds: HOUR },
  { id: `bind-number:${keyedDigest(idNumber, 'bind')}`, most: 10, seconds: 24 * HOUR },
]

async function record(person: PersonDocument, limits: Limit[], caller: Caller) {
  const known = (await bindings.ofPeople([person._id])).map(({ openid }) => openid)
  return commit(async (tx) => {
    const own = await bindings.get(caller.openid, tx)
    const bound = own?.endedAt ? null : own
    if (bound && bound.personId !== person._id) throw conflict('已绑定其他身份，请先解绑')
    const moved: Moved = bound
      ? { from: [], notice: null }
      : await bindTo(tx, person, known, caller)
    await uncountTry(tx, limits)
    await codes.spend(tx, caller.openid)
    return { ...moved, role: bound?.role ?? ('member' as const) }
  })
}

/** Binds the caller's OPENID to the person described. The answer never tells which part was wrong. */
export const bind = forAnyone(bindRequest, async (claim, caller) => {
  if (!isIdNumber(claim.idNumber)) throw badIdNumber()
  const limits = limitsOf(caller.openid, claim.idNumber)
  await countTry(limits, caller.now)
  const person = await claimed(claim, caller)
  if (!person) throw notFound()
  const { from, notice, role } = await record(person, limits, caller)
  if (notice) await pushTo(from, notice)
  return describeMember({ ...caller, personId: person._id, role })
})
