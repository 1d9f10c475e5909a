import { withdrawPreviewRequest } from '../../shared/contracts/requests/privacy'
import type { WithdrawPreview } from '../../shared/contracts/responses/privacy'
import { forMembers } from '../kit/action'
import { consequenceOf } from './consequence'
import { restingOn, standingOf } from './resting'

/** What withdrawing a consent would do to what is under way. Writes nothing. */
export const withdrawPreview = forMembers(
  withdrawPreviewRequest,
  async ({ consent }, member): Promise<WithdrawPreview> => {
    const { applications } = await restingOn(consent, member)
    const standings = await Promise.all(applications.map((one) => standingOf(one, member.now)))
    return { applications: standings.map((one) => consequenceOf(one).told) }
  },
)
