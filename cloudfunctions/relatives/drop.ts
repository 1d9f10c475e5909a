import { dropRequest } from '../../shared/contracts/requests/relatives'
import { forMembers } from '../kit/action'
import { withoutPrepared } from '../kit/designation/prepared'
import { notFound } from '../kit/errors'
import { once } from '../kit/once'
import { audit } from '../kit/repositories/audit'
import { designations } from '../kit/repositories/designations'
import { policies } from '../kit/repositories/policies'
import { actingFor } from './acting'

const ACTION = 'relatives.drop'

/** Takes back a relative who is only prepared. One that stands is not found here: it stays for good. */
export const drop = forMembers(dropRequest, (request, member) =>
  once({ action: ACTION, request, member }, async (tx) => {
    const prepared = await designations.get(request.id, tx)
    if (!prepared) throw notFound()
    const { policy } = await actingFor(prepared.policyId, member, tx)
    await policies.put(tx, withoutPrepared(policy, request.id))
    await designations.remove(tx, request.id)
    await audit.add(tx, {
      personId: policy.insured.id,
      actor: member.personId,
      action: ACTION,
      target: policy._id,
      at: member.now.iso,
    })
    return {}
  }),
)
