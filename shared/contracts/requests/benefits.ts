import * as v from 'valibot'
import { shortId } from '../schemas'
import { beneficiary, facts } from './common'

export const listRequest = v.object({
  policyId: v.optional(shortId),
  beneficiary: v.optional(beneficiary),
})

export const detailRequest = v.object({
  policyId: shortId,
  service: shortId,
  beneficiary: v.optional(beneficiary),
  facts,
})

export type ListRequest = v.InferOutput<typeof listRequest>
export type DetailRequest = v.InferOutput<typeof detailRequest>
