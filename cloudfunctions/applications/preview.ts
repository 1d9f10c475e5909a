import { supposing } from '../../shared/application/supposed'
import { previewRequest } from '../../shared/contracts/requests/applications'
import type { PreviewAnswer } from '../../shared/contracts/responses/applications'
import { forKnownMembers } from '../kit/action'
import { neededFor } from './refusals'
import { useChanges } from './uses'
import { decideOn, weigh } from './weigh'

/** What a submit would be answered now, and what it would take. Writes nothing. */
export const preview = forKnownMembers(previewRequest, async (asked, member) => {
  const weighed = await weigh({ ...asked, facts: supposing(asked.facts) }, member)
  const decision = decideOn(weighed, weighed.view.holding.account)
  const consents = neededFor({ ...weighed, asked }).filter((id) => !weighed.standing.includes(id))
  return { decision, uses: useChanges(weighed, decision), consents } satisfies PreviewAnswer
})
