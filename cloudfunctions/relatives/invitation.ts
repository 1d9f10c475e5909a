import { invitationRequest } from '../../shared/contracts/requests/relatives'
import type { Invitation } from '../../shared/contracts/responses/relatives'
import { forAnyone } from '../kit/action'
import { openInvitation } from './open'

/** What an invitation is about, for whoever holds it, bound or not: nothing of the one invited. */
export const invitation = forAnyone(
  invitationRequest,
  async ({ token }, { now }): Promise<Invitation> => {
    const { policy, edition, designation, expiresAt } = await openInvitation(token, now)
    return {
      from: policy.insured.name,
      relation: designation.relation,
      planName: edition.plan.name,
      insurer: edition.handbook.insurer,
      expiresAt,
    }
  },
)
