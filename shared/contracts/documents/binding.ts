import * as v from 'valibot'
import { dateOrMoment, shortId } from '../schemas'

export const ROLES = ['member', 'specialist'] as const
export type Role = (typeof ROLES)[number]

/** Collection `bindings`: which person an OPENID acts as, kept under the OPENID itself. One person may use several. */
export const bindingDocument = v.object({
  _id: shortId,
  openid: shortId,
  personId: shortId,
  role: v.picklist(ROLES),
  boundAt: dateOrMoment,
})

export type BindingDocument = v.InferOutput<typeof bindingDocument>
