import * as v from 'valibot'
import { dateOrMoment, shortId } from '../schemas'

export const ROLES = ['member', 'specialist'] as const
export type Role = (typeof ROLES)[number]

/** Collection `bindings`: which person an OPENID (`_id`) acts as. One person may use several OPENIDs. */
export const bindingDocument = v.object({
  _id: shortId,
  personId: shortId,
  role: v.picklist(ROLES),
  boundAt: dateOrMoment,
})

export type BindingDocument = v.InferOutput<typeof bindingDocument>
