import { acceptInvitationRequest } from '../../shared/contracts/requests/relatives'
import type { Joined } from '../../shared/contracts/responses/relatives'
import { forMembers } from '../kit/action'
import { relativeNotices } from '../kit/designation/notices'
import { opensOnFor } from '../kit/designation/rules'
import { notFound } from '../kit/errors'
import { once } from '../kit/once'
import { audit } from '../kit/repositories/audit'
import { invitations } from '../kit/repositories/invitations'
import { policies } from '../kit/repositories/policies'
import { changed } from './changed'
import { openInvitation } from './open'

const ACTION = 'relatives.accept'

/** The designated person joins, and the invitation is used up. Anybody else finds nothing; it stays. */
export const accept = forMembers(acceptInvitationRequest, (request, member) =>
  once<Joined>({ action: ACTION, request, member }, async (tx, tell) => {
    const { personId, now } = member
    const { hash, policy, edition, designation } = await openInvitation(request.token, now, tx)
    if (designation.personId !== personId) throw notFound()
    const { id, relation } = designation
    const after = changed(policy, id, { joinedOn: now.day, invitation: undefined })
    const trail = { actor: personId, action: ACTION, target: policy._id, at: now.iso }
    await policies.put(tx, after)
    await invitations.remove(tx, hash)
    await tell(relativeNotices(policy, designation, 'joined', now))
    await audit.add(tx, { personId, ...trail })
    await audit.add(tx, { personId: policy.insured.id, ...trail })
    return {
      policyId: policy._id,
      id,
      relation,
      planName: edition.plan.name,
      insurer: edition.handbook.insurer,
      joinedOn: now.day,
      opensOn: opensOnFor(after, edition, id, now),
    }
  }),
)
