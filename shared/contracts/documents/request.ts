import * as v from 'valibot'
import { dateOrMoment, shortId } from '../schemas'

/** Collection `requests`: what an act answered, so that the same request is answered alike. */
export const requestDocument = v.object({
  /** `<person>~<requestId>`. */
  _id: v.string(),
  personId: shortId,
  requestId: shortId,
  action: v.string(),
  /** Keyed hash of the act's content without the requestId. */
  digest: v.string(),
  answer: v.record(v.string(), v.unknown()),
  at: dateOrMoment,
})

export type RequestDocument = v.InferOutput<typeof requestDocument>
