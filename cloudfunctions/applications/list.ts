import { listApplicationsRequest } from '../../shared/contracts/requests/applications'
import type { ApplicationsList } from '../../shared/contracts/responses/applications'
import { forMembers } from '../kit/action'
import { summaryOf } from '../kit/application/summary'
import { applications } from '../kit/repositories/applications'

/** Applications the caller filed or that are for them, newest first, fifty a page. */
export const list = forMembers(listApplicationsRequest, async ({ before }, { personId, now }) => {
  const found = await applications.ofViewer(personId, before)
  return {
    today: now.day,
    applications: found.map((application) => summaryOf(application)),
  } satisfies ApplicationsList
})
