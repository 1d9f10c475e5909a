import * as v from 'valibot'
import { dateOrMoment, shortId } from '../schemas'

/** Collection `audit`: who did what to whose data, when. */
export const auditDocument = v.object({
  _id: shortId,
  /** Whose data. */
  personId: shortId,
  actor: shortId,
  action: v.string(),
  /** Id of the document acted on. */
  target: v.string(),
  at: dateOrMoment,
})

export type AuditDocument = v.InferOutput<typeof auditDocument>
