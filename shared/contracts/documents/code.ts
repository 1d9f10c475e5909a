import * as v from 'valibot'
import { dateOrMoment, wholeNumber } from '../schemas'

/** Collection `codes`: the last code sent to a phone at the wish of one OPENID. Neither is readable here. */
export const codeDocument = v.object({
  /** `<openid>~phone`. */
  _id: v.string(),
  /** Keyed hash of OPENID, phone and code together. */
  hash: v.string(),
  /** Wrong ones entered so far. */
  tries: wholeNumber,
  expiresAt: dateOrMoment,
})

export type CodeDocument = v.InferOutput<typeof codeDocument>
