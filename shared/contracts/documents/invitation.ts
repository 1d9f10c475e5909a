import * as v from 'valibot'
import { dateOrMoment, shortId } from '../schemas'

/**
 * Collection `invitations`: one that can be accepted once, as long as the designation names it. The
 * token itself is kept nowhere but with whoever was invited.
 */
export const invitationDocument = v.object({
  /** SHA-256 of the token. */
  _id: v.string(),
  policyId: shortId,
  /** Of the designation. */
  designationId: shortId,
  expiresAt: dateOrMoment,
})

export type InvitationDocument = v.InferOutput<typeof invitationDocument>
