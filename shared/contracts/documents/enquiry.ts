import * as v from 'valibot'
import { ENQUIRY_STATUSES, enquiryAbout } from '../requests/privacy'
import { dateOrMoment, shortId, wholeNumber } from '../schemas'

/** Collection `enquiries`: what somebody asked a human, and what was answered (arts. 24, 46, 48). */
export const enquiryDocument = v.object({
  _id: shortId,
  personId: shortId,
  about: enquiryAbout,
  /** The same in plain Chinese, as it was when asked. */
  subject: v.string(),
  words: v.string(),
  status: v.picklist(ENQUIRY_STATUSES),
  at: dateOrMoment,
  answer: v.nullable(v.object({ words: v.string(), at: dateOrMoment, by: shortId })),
  /** Rises with every change. */
  version: wholeNumber,
})

export type EnquiryDocument = v.InferOutput<typeof enquiryDocument>
