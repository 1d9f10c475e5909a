import { oneApplicationRequest } from '../../shared/contracts/requests/applications'
import type { ApplicationAnswer } from '../../shared/contracts/responses/applications'
import { forMembers } from '../kit/action'
import { viewOf } from '../kit/application/view'
import { accounts } from '../kit/repositories/accounts'
import { materials } from '../kit/repositories/materials'
import { ownApplication } from './own'

/** One application with its papers, its timeline, the days promised and what became of its uses. */
export const get = forMembers(oneApplicationRequest, async ({ id }, member) => {
  const application = await ownApplication(id, member)
  const [papers, account] = await Promise.all([
    materials.byIds(application.materialIds),
    accounts.get(application.accountId),
  ])
  const today = member.now.day
  return {
    today,
    application: viewOf({ application, papers, account }, 'person', today),
  } satisfies ApplicationAnswer
})
