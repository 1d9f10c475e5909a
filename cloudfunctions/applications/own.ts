import type { ApplicationDocument } from '../../shared/contracts/documents/application'
import type { Member } from '../kit/action'
import { notFound } from '../kit/errors'
import { applications } from '../kit/repositories/applications'
import type { Reader } from '../kit/store'

/** @throws Refusal NOT_FOUND alike for applications that are absent or not the caller's to see */
export async function ownApplication(
  id: string,
  { personId }: Member,
  from?: Reader,
): Promise<ApplicationDocument> {
  const application = await applications.get(id, from)
  if (!application?.viewers.includes(personId)) throw notFound()
  return application
}
