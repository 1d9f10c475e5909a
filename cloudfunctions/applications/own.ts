import { type Access, accessTo } from '../../shared/application/access'
import type { ApplicationDocument } from '../../shared/contracts/documents/application'
import type { PolicyDocument } from '../../shared/contracts/documents/policy'
import type { Member } from '../kit/action'
import { notFound, othersToAct } from '../kit/errors'
import { applications } from '../kit/repositories/applications'
import { policies } from '../kit/repositories/policies'

export interface Seen {
  application: ApplicationDocument
  policy: PolicyDocument
  access: Access
}

/** @throws Refusal NOT_FOUND alike for applications that are absent or not the caller's to see */
export async function seenApplication(id: string, { personId, now }: Member): Promise<Seen> {
  const application = await applications.get(id)
  const policy = application && (await policies.get(application.policyId))
  const access = policy && accessTo(application, policy, personId, now.day)
  if (!access) throw notFound()
  return { application, policy, access }
}

/** One to act on. @throws Refusal NOT_FOUND, FORBIDDEN for one that the caller may only read */
export async function ownApplication(id: string, member: Member): Promise<Seen> {
  const seen = await seenApplication(id, member)
  if (seen.access === 'shared') throw othersToAct()
  return seen
}
