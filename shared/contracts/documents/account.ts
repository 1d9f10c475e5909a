import * as v from 'valibot'
import { civilDate, shortId, wholeNumber } from '../schemas'
import { LEGS } from '../vocabulary'

/** Uses that one application holds or has used of one service. A released one is gone from here. */
export const accountUse = v.object({
  application: shortId,
  policyId: shortId,
  service: shortId,
  on: civilDate,
  /** `insured`, or the id of the designation. */
  by: shortId,
  uses: wholeNumber,
  leg: v.optional(v.picklist(LEGS)),
  state: v.picklist(['held', 'used']),
})

/**
 * Collection `accounts`: all that counts against the quotas of one policy — of one insured and
 * plan where policies are pooled. One document, so that deciding needs one read and two
 * submits for the last use meet in one write.
 */
export const accountDocument = v.object({
  _id: shortId,
  insuredId: shortId,
  plan: shortId,
  policyIds: v.array(shortId),
  /** Union of the parties of the policies. */
  parties: v.array(shortId),
  /** Rises with every change. */
  version: wholeNumber,
  uses: v.array(accountUse),
})

export type AccountDocument = v.InferOutput<typeof accountDocument>
export type AccountUse = v.InferOutput<typeof accountUse>
