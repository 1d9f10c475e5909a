import * as v from 'valibot'
import { CONSENT_IDS } from '../../application/consents'
import { shortId } from '../schemas'
import { beneficiary, facts, requestId } from './common'

const materialIds = v.optional(
  v.pipe(
    v.array(shortId),
    v.maxLength(30),
    v.transform((ids) => [...new Set(ids)]),
  ),
  () => [],
)

export const previewRequest = v.object({
  policyId: shortId,
  service: shortId,
  beneficiary,
  facts,
  materials: materialIds,
})

export const submitRequest = v.object({
  ...previewRequest.entries,
  requestId,
  consents: v.optional(v.pipe(v.array(v.picklist(CONSENT_IDS)), v.maxLength(10)), () => []),
})

/** Newest first; `before` is the id of the last one seen: ids sort as applications came. */
export const listApplicationsRequest = v.object({
  before: v.optional(shortId),
})
export const oneApplicationRequest = v.object({ id: shortId })
export const cancelRequest = v.object({ id: shortId, requestId })

export type PreviewRequest = v.InferOutput<typeof previewRequest>
export type SubmitRequest = v.InferOutput<typeof submitRequest>
export type CancelRequest = v.InferOutput<typeof cancelRequest>
