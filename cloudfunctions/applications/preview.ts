import { previewRequest } from '../../shared/contracts/requests/applications'
import { forMembers } from '../kit/action'
import { decideOn, weigh } from './weigh'

/** What a submit would be answered now. Writes nothing. */
export const preview = forMembers(previewRequest, async (asked, member) => {
  const weighed = await weigh(asked, member)
  return { decision: decideOn(weighed, weighed.view.holding.account) }
})
