import type { Edition } from '../../shared/catalogue/compile'
import type { DesignationDocument, PolicyDocument } from '../../shared/contracts/documents/policy'
import { editionFor } from '../kit/catalogue'
import type { Now } from '../kit/clock'
import { sha256 } from '../kit/digest'
import { notFound } from '../kit/errors'
import { invitations } from '../kit/repositories/invitations'
import { policies } from '../kit/repositories/policies'
import type { Reader } from '../kit/store'

export interface OpenInvitation {
  hash: string
  expiresAt: string
  policy: PolicyDocument
  edition: Edition
  designation: DesignationDocument
}

/** @throws Refusal NOT_FOUND alike for a token that is unknown, used, replaced or over */
export async function openInvitation(
  token: string,
  now: Now,
  from?: Reader,
): Promise<OpenInvitation> {
  const hash = sha256(token)
  const invitation = await invitations.get(hash, from)
  if (!invitation || invitation.expiresAt <= now.iso) throw notFound()
  const policy = await policies.get(invitation.policyId, from)
  const designation = policy?.designated.find(({ id }) => id === invitation.designationId)
  const edition = policy && editionFor(policy, now.day)
  if (!edition || designation?.invitation?.hash !== hash) throw notFound()
  return { hash, expiresAt: invitation.expiresAt, policy, edition, designation }
}
