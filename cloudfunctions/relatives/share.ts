import { shareRequest } from '../../shared/contracts/requests/relatives'
import type { Shared } from '../../shared/contracts/responses/relatives'
import { forMembers } from '../kit/action'
import { notFound } from '../kit/errors'
import { once } from '../kit/once'
import { audit } from '../kit/repositories/audit'
import { policies } from '../kit/repositories/policies'
import { changed } from './changed'

const ACTION = 'relatives.share'

/** The relative lets the insured read what the relative files, or no longer; nobody else may say so. */
export const share = forMembers(shareRequest, (request, member) =>
  once<Shared>({ action: ACTION, request, member }, async (tx) => {
    const { personId, now } = member
    const policy = await policies.get(request.policyId, tx)
    const own = policy?.designated.find(({ id }) => id === request.id)
    if (!policy || own?.personId !== personId || !own.joinedOn) throw notFound()
    const { shares } = request
    const trail = { actor: personId, action: ACTION, target: policy._id, at: now.iso }
    await policies.put(tx, changed(policy, request.id, { sharesRecords: shares }))
    await audit.add(tx, { personId, ...trail })
    await audit.add(tx, { personId: policy.insured.id, ...trail })
    return { shares }
  }),
)
