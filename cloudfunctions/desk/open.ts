import type { DeskAnswer, QueueItem } from '../../shared/contracts/responses/desk'
import type { Member } from '../kit/action'
import { viewOf } from '../kit/application/view'
import { notFound } from '../kit/errors'
import { accounts } from '../kit/repositories/accounts'
import { applications } from '../kit/repositories/applications'
import { materials } from '../kit/repositories/materials'

type Assigned = { assignee: { personId: string; name: string } | null }

export const assigneeFor = (
  { assignee }: Assigned,
  { personId }: Pick<Member, 'personId'>,
): QueueItem['assignee'] =>
  assignee && { name: assignee.name, self: assignee.personId === personId }

/** An application as the desk sees it. @throws Refusal NOT_FOUND */
export async function openedFor(id: string, member: Member): Promise<DeskAnswer> {
  const application = await applications.get(id)
  if (!application) throw notFound()
  const [papers, account] = await Promise.all([
    materials.byIds(application.materialIds),
    accounts.get(application.accountId),
  ])
  const today = member.now.day
  const view = viewOf({ application, papers, account }, 'specialist', today)
  return { today, application: { ...view, assignee: assigneeFor(application, member) } }
}
