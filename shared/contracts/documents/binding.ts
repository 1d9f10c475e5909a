import * as v from 'valibot'
import { dateOrMoment, shortId } from '../schemas'

export const ROLES = ['member', 'specialist'] as const
export type Role = (typeof ROLES)[number]

/**
 * Collection `bindings`: which person an OPENID acts as, kept under the OPENID itself. A person has
 * one that lasts; an ended one stays so that its OPENID can be told.
 */
export const bindingDocument = v.object({
  _id: shortId,
  openid: shortId,
  personId: shortId,
  role: v.picklist(ROLES),
  boundAt: dateOrMoment,
  /** Since when the person is bound to another OPENID instead. */
  endedAt: v.optional(dateOrMoment),
})

export type BindingDocument = v.InferOutput<typeof bindingDocument>
