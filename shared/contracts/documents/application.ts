import * as v from 'valibot'
import { STATUSES } from '../../application/states'
import type { Decision } from '../../decision/decision'
import { factsSchema } from '../facts'
import { civilDate, dateOrMoment, shortId, wholeNumber } from '../schemas'
import { APPLICANTS, RELATIONS, STAGES } from '../vocabulary'

/** One change of status: who, when, why. */
export const timelineEntry = v.object({
  at: dateOrMoment,
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
})

export type ApplicationDocument = v.InferOutput<typeof applicationDocument>
export type TimelineEntry = v.InferOutput<typeof timelineEntry>
export type BeneficiaryRecord = v.InferOutput<typeof beneficiaryRecord>
