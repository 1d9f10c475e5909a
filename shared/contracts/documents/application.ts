import * as v from 'valibot'
import { ACT_NAMES } from '../../application/machine/acts'
import { STATUSES } from '../../application/states'
import type { Decision } from '../../decision/decision'
import { factsSchema } from '../facts'
import { offeredHospital } from '../requests/desk'
import { civilDate, dateOrMoment, shortId, wholeNumber } from '../schemas'
import { APPLICANTS, MATERIAL_KINDS, RELATIONS, STAGES } from '../vocabulary'

/** One change of status: who, when, why. */
export const timelineEntry = v.object({
  at: dateOrMoment,
  act: v.picklist(ACT_NAMES),
  status: v.picklist(STATUSES),
  /** Furthest stage after this change. */
  stage: v.picklist(STAGES),
  by: v.picklist(['applicant', 'desk', 'system']),
  actor: shortId,
  /** One Chinese sentence. */
  why: v.string(),
  clause: v.optional(v.string()),
})

/** Who the service is for; the name is masked. */
export const beneficiaryRecord = v.variant('is', [
  v.object({ is: v.literal('insured'), personId: shortId, name: v.string() }),
  v.object({
    is: v.literal('relative'),
    id: shortId,
    personId: shortId,
    relation: v.picklist(RELATIONS),
    name: v.string(),
  }),
])

/** The provider's working days: counted after `from`, those after a pause's `from` up to its `to` left out. */
export const providerClock = v.object({
  from: civilDate,
  /** null: no term is set. */
  workingDays: v.nullable(wholeNumber),
  pauses: v.array(v.object({ from: civilDate, to: v.nullable(civilDate) })),
  /** When what was promised was there. */
  metOn: v.nullable(civilDate),
})

export const REVIEW_STATUSES = ['reviewing', 'passed', 'retake'] as const

/** What the desk found of a paper; one without is received. */
export const paperReview = v.object({
  materialId: shortId,
  status: v.picklist(REVIEW_STATUSES),
  why: v.optional(v.string()),
  at: dateOrMoment,
})

/** An agreement signed: the text is known by its version. */
export const signature = v.object({
  agreement: v.string(),
  version: v.string(),
  /** Masked name of who signed. */
  name: v.string(),
  by: v.picklist(['applicant', 'desk']),
  actor: shortId,
  at: dateOrMoment,
})

/** Collection `applications`. `decision` and `handbook` are those by which it was accepted. */
export const applicationDocument = v.object({
  _id: shortId,
  requestId: shortId,
  /** Who filed. */
  personId: shortId,
  applicant: v.picklist(APPLICANTS),
  policyId: shortId,
  plan: shortId,
  insuredId: shortId,
  accountId: shortId,
  service: shortId,
  beneficiary: beneficiaryRecord,
  /** With a relative: the designation, for whom it lets read it. */
  designationId: v.optional(shortId),
  /** Persons who may look at it: who filed and whom it is for. */
  viewers: v.array(shortId),
  facts: factsSchema,
  materialIds: v.array(shortId),
  status: v.picklist(STATUSES),
  stage: v.picklist(STAGES),
  decision: v.custom<Decision>((value) => typeof value === 'object' && value !== null),
  handbook: v.object({ id: shortId, version: v.string() }),
  consumes: v.array(v.object({ service: shortId, uses: wholeNumber })),
  earliest: v.nullable(civilDate),
  dueBy: v.nullable(civilDate),
  visitOn: v.nullable(dateOrMoment),
  createdAt: dateOrMoment,
  timeline: v.array(timelineEntry),
  /** Rises with every change. */
  version: wholeNumber,
  /** The specialist who has the case. */
  assignee: v.nullable(v.object({ personId: shortId, name: v.string() })),
  /** While `waiting-for-you`: what was asked, since when, and where it leads back to. */
  asked: v.nullable(
    v.object({
      kinds: v.array(v.picklist(MATERIAL_KINDS)),
      words: v.string(),
      on: civilDate,
      back: v.picklist(STATUSES),
    }),
  ),
  clock: providerClock,
  /** The day on which the clock function found the promise broken. */
  overdueOn: v.nullable(civilDate),
  hospitals: v.object({
    offered: v.array(offeredHospital),
    chosen: v.nullable(offeredHospital),
  }),
  agreements: v.array(signature),
  visit: v.nullable(v.object({ place: v.nullable(v.string()), words: v.nullable(v.string()) })),
  reviews: v.array(paperReview),
  declined: v.nullable(v.object({ reasonCode: v.string(), words: v.string() })),
  rating: v.nullable(v.object({ stars: wholeNumber, words: v.string(), at: dateOrMoment })),
  /** Once it is over: the first day on which its content is no longer kept; null once that was erased. */
  eraseOn: v.optional(v.nullable(civilDate)),
  /** Since when only its shell is left: no facts, no papers, no words. */
  erasedAt: v.optional(dateOrMoment),
  /** Place in the desk's queue, sorting as text; null once it is over. */
  queueKey: v.nullable(v.string()),
})

export type ApplicationDocument = v.InferOutput<typeof applicationDocument>
export type TimelineEntry = v.InferOutput<typeof timelineEntry>
export type ReviewStatus = (typeof REVIEW_STATUSES)[number]
export type ProviderClockRecord = v.InferOutput<typeof providerClock>
export type Signature = v.InferOutput<typeof signature>
export type BeneficiaryRecord = v.InferOutput<typeof beneficiaryRecord>
