import * as v from 'valibot'
import { STATUSES } from '../../application/states'
import { GUARDIANSHIP_STATUSES } from '../documents/guardianship'
import { civilDate, dateOrMoment, shortId, wholeNumber } from '../schemas'
import { MATERIAL_KINDS, REASON_CODES, RELATIONS } from '../vocabulary'
import { idNumber, personName, phone, requestId } from './common'

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500))
const label = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))

/** Why the desk may turn an application down: a reason of the handbook, or one of the desk's own. */
export const DECLINE_CODES = [...REASON_CODES, 'PAPERS_NOT_VALID', 'NOT_REACHED', 'OTHER'] as const

/** `before` is the `next` of the page before. `mine`: only the caller's cases. */
export const queueRequest = v.object({
  status: v.optional(v.picklist(STATUSES)),
  mine: v.optional(v.boolean(), false),
  overdue: v.optional(v.boolean(), false),
  before: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(120))),
})

export const deskGetRequest = v.object({ id: shortId })
/** Names, phones and ID numbers in clear: whoever asks is on record. */
export const contactRequest = v.object({ id: shortId })

/** Every act names the version it has seen: two specialists cannot act unknowingly. */
const act = { id: shortId, requestId, version: wholeNumber }

/** Takes the case. One that another specialist has is taken over only when that is said. */
export const acceptRequest = v.object({ ...act, takeOver: v.optional(v.boolean(), false) })
export const askForRequest = v.object({
  ...act,
  kinds: v.pipe(v.array(v.picklist(MATERIAL_KINDS)), v.maxLength(MATERIAL_KINDS.length)),
  words,
})
export const declineRequest = v.object({
  ...act,
  reasonCode: v.picklist(DECLINE_CODES),
  words,
})

/** A hospital as the desk offers it. */
export const offeredHospital = v.object({
  name: label,
  city: v.optional(label),
  department: v.optional(label),
  note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200))),
})

const place = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))

export const milestoneRequest = v.variant('stage', [
  v.object({
    ...act,
    stage: v.literal('hospitals-offered'),
    hospitals: v.pipe(
      v.array(offeredHospital),
      v.minLength(2, '请给出 2–3 家医院'),
      v.maxLength(3, '请给出 2–3 家医院'),
      v.check((all) => new Set(all.map((one) => one.name)).size === all.length, '医院不能重复'),
    ),
  }),
  v.object({ ...act, stage: v.literal('hospital-chosen'), hospital: offeredHospital }),
  /** Signed on paper: by whom. */
  v.object({ ...act, stage: v.literal('agreement-signed'), agreement: label, name: label }),
  v.object({ ...act, stage: v.literal('records-sent'), words: v.optional(words) }),
  /** The provider has told hospital and time. */
  v.object({
    ...act,
    stage: v.literal('notified'),
    visitOn: dateOrMoment,
    place,
    words: v.optional(words),
  }),
  v.object({
    ...act,
    stage: v.literal('scheduled'),
    visitOn: v.optional(dateOrMoment),
    place: v.optional(place),
  }),
  v.object({ ...act, stage: v.literal('in-progress') }),
])

export const noShowRequest = v.object({ ...act, words })
export const completeRequest = v.object({ ...act, words: v.optional(words) })
/** `retake` asks the person for this paper again and needs words. */
export const reviewMaterialRequest = v.pipe(
  v.object({
    ...act,
    materialId: shortId,
    status: v.picklist(['reviewing', 'passed', 'retake']),
    why: v.optional(words),
  }),
  v.forward(
    v.check(({ status, why }) => status !== 'retake' || why !== undefined, '请写明需重拍的原因'),
    ['why'],
  ),
)
export const materialLinkRequest = v.object({ id: shortId, materialId: shortId })

/** The insured who calls, to confirm a relative. */
export const findInsuredRequest = v.object({ idNumber })
/** A relative named on the phone. `calledOn` is the day of the call, which dates the designation. */
export const confirmDesignationRequest = v.object({
  requestId,
  policyId: shortId,
  relation: v.picklist(RELATIONS),
  name: personName,
  idNumber,
  phone,
  calledOn: civilDate,
})

/** Newest first; those still to be looked at when no status is named. */
export const guardianshipsRequest = v.object({
  status: v.optional(v.picklist(GUARDIANSHIP_STATUSES), 'prepared'),
  before: v.optional(shortId),
})
export const confirmGuardianshipRequest = v.object({ id: shortId, requestId })
export const refuseGuardianshipRequest = v.object({ id: shortId, requestId, words })

export type DeclineCode = (typeof DECLINE_CODES)[number]
export type OfferedHospital = v.InferOutput<typeof offeredHospital>
export type QueueRequest = v.InferOutput<typeof queueRequest>
export type AcceptRequest = v.InferOutput<typeof acceptRequest>
export type MilestoneRequest = v.InferOutput<typeof milestoneRequest>
export type ReviewMaterialRequest = v.InferOutput<typeof reviewMaterialRequest>
export type ConfirmDesignationRequest = v.InferOutput<typeof confirmDesignationRequest>
