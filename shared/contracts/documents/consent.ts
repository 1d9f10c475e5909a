import * as v from 'valibot'
import { CONSENT_IDS } from '../../application/consents'
import { dateOrMoment, shortId } from '../schemas'

/** Collection `consents`: one consent given with one act. */
export const consentDocument = v.object({
  _id: v.string(),
  personId: shortId,
  consent: v.picklist(CONSENT_IDS),
  /** Version of the text that was agreed to. */
  version: v.string(),
  applicationId: shortId,
  at: dateOrMoment,
})

export type ConsentDocument = v.InferOutput<typeof consentDocument>
