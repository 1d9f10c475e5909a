import * as v from 'valibot'
import { shortId, wholeNumber } from '../schemas'
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

export const handbookRequest = v.object({ policyId: shortId })

const searched = v.pipe(v.string(), v.maxLength(40))

/** `name`: part of a hospital's or a city's name; `after`: as the page before told it. */
export const hospitalsRequest = v.object({
  policyId: shortId,
  city: v.optional(searched),
  name: v.optional(searched),
  service: v.optional(shortId),
  after: v.optional(wholeNumber, 0),
})

export type ListRequest = v.InferOutput<typeof listRequest>
export type DetailRequest = v.InferOutput<typeof detailRequest>
