import * as v from 'valibot'
import { CONSENT_IDS } from '../../application/consents'
import { dateOrMoment, shortId } from '../schemas'
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

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(50))

/** More facts or papers, asked for or of one's own accord. Facts replace those of the same name. */
export const supplementRequest = v.pipe(
  v.object({ id: shortId, requestId, facts, materials: materialIds }),
  v.check(
    ({ facts: told, materials }) => Object.keys(told).length > 0 || materials.length > 0,
    '请补充信息或材料',
  ),
)
export const rescheduleRequest = v.object({ id: shortId, requestId, wantedOn: dateOrMoment })
export const rateRequest = v.object({
  id: shortId,
  requestId,
  stars: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  words: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(500)), ''),
})
/** `hospital` is the name of one of those offered. */
export const chooseHospitalRequest = v.object({
  id: shortId,
  requestId,
  hospital: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
})
/** `agreement` as the handbook names it, `name` as the caller's own name is on record. */
export const signRequest = v.object({
  id: shortId,
  requestId,
  agreement: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  name,
})

export type PreviewRequest = v.InferOutput<typeof previewRequest>
export type SubmitRequest = v.InferOutput<typeof submitRequest>
export type CancelRequest = v.InferOutput<typeof cancelRequest>
export type SupplementRequest = v.InferOutput<typeof supplementRequest>
export type RescheduleRequest = v.InferOutput<typeof rescheduleRequest>
export type RateRequest = v.InferOutput<typeof rateRequest>
export type ChooseHospitalRequest = v.InferOutput<typeof chooseHospitalRequest>
export type SignRequest = v.InferOutput<typeof signRequest>
