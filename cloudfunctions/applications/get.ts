import { isOver } from '../../shared/application/states'
import { oneApplicationRequest } from '../../shared/contracts/requests/applications'
import type { ApplicationAnswer } from '../../shared/contracts/responses/applications'
import { forMembers } from '../kit/action'
import { viewOf } from '../kit/application/view'
import { accounts } from '../kit/repositories/accounts'
import { materials } from '../kit/repositories/materials'
import { applicationTemplates } from '../kit/templates'
import { seenApplication } from './own'

/** One application with its papers, its timeline, the days promised and what became of its uses; one that is shared, to read. */
export const get = forMembers(oneApplicationRequest, async ({ id }, member) => {
  const { application, access } = await seenApplication(id, member)
  const [papers, account] = await Promise.all([
    materials.byIds(application.materialIds),
    accounts.get(application.accountId),
  ])
  const today = member.now.day
  const view = viewOf({ application, papers, account }, 'person', today)
  const templates = access === 'own' && !isOver(view.status) ? applicationTemplates() : []
  return {
    ...{ today, templates },
    application:
      access === 'own' ? view : { ...view, shared: true, needs: [], needed: [], may: [] },
  } satisfies ApplicationAnswer
})
