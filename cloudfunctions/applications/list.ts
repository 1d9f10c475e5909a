import { listApplicationsRequest } from '../../shared/contracts/requests/applications'
import type {
  ApplicationSummary,
  ApplicationsList,
} from '../../shared/contracts/responses/applications'
import { forMembers } from '../kit/action'
import { summaryOf } from '../kit/application/summary'
import { type Visible, visibleTo } from './visible'

/** Of what a relative shares nothing is needed from the caller. */
const shownOf = ({ application, access }: Visible): ApplicationSummary =>
  access === 'own' ? summaryOf(application) : { ...summaryOf(application), needs: [], shared: true }

/** Applications the caller filed or that are for them, or that a relative lets them read; newest first, fifty a page. */
export const list = forMembers(listApplicationsRequest, async ({ before }, member) => {
  const visible = await visibleTo(member, before)
  return {
    today: member.now.day,
    applications: visible.map(shownOf),
  } satisfies ApplicationsList
})
