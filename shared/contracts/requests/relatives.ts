import * as v from 'valibot'
import { CONSENT_IDS } from '../../application/consents'
import { shortId } from '../schemas'
import { RELATIONS } from '../vocabulary'
import { idNumber, personName, phone, policyNumber, requestId } from './common'

export const listRelativesRequest = v.object({})

/** Names a relative. Where the plan takes them here, this cannot be undone. */
export const designateRequest = v.object({
  requestId,
  policyId: shortId,
  relation: v.picklist(RELATIONS),
  name: personName,
  idNumber,
  phone,
  consents: v.optional(v.pipe(v.array(v.picklist(CONSENT_IDS)), v.maxLength(10)), () => []),
})
/** Takes back one that is only prepared. */
export const dropRequest = v.object({ id: shortId, requestId })

/** `id` is that of the designation. */
export const inviteRequest = v.object({ policyId: shortId, id: shortId, requestId })

/** 32 random bytes as base64url. */
const token = v.pipe(v.string(), v.regex(/^[\w-]{43}$/, '应为邀请中的字符'))
export const invitationRequest = v.object({ token })
export const acceptInvitationRequest = v.object({ token, requestId })

/** The relative's own choice: may the insured read what the relative files? */
export const shareRequest = v.object({
  policyId: shortId,
  id: shortId,
  shares: v.boolean(),
  requestId,
})

/** Claims to be guardian of someone insured, with a confirmed paper of kind `guardianship-proof`. */
export const claimWardRequest = v.object({
  name: personName,
  idNumber,
  policyNumber,
  materialId: shortId,
  requestId,
})

export type DesignateRequest = v.InferOutput<typeof designateRequest>
export type ShareRequest = v.InferOutput<typeof shareRequest>
export type ClaimWardRequest = v.InferOutput<typeof claimWardRequest>
