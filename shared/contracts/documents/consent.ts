import * as v from 'valibot'
import { CONSENT_IDS } from '../../application/consents'
import { dateOrMoment, shortId } from '../schemas'

/**
 * Collection `consents`: one consent given, with one act or standing. It is kept as the proof that
 * it was given (art. 14), also once it was withdrawn (art. 15).
 */
export const consentDocument = v.object({
  _id: v.string(),
  /** Who gave it. */
  personId: shortId,
  consent: v.picklist(CONSENT_IDS),
  /** Version of the text that was agreed to. */
  version: v.string(),
  /** Given once and for all acts that need it, until it is withdrawn. */
  standing: v.boolean(),
  /** The application it was given with, and its service; null where there is none. */
  applicationId: v.nullable(shortId),
  service: v.nullable(shortId),
  at: dateOrMoment,
  withdrawnAt: v.nullable(dateOrMoment),
})

export type ConsentDocument = v.InferOutput<typeof consentDocument>
