import * as v from 'valibot'
import { dateOrMoment, shortId } from '../schemas'

export const GUARDIANSHIP_STATUSES = ['prepared', 'confirmed', 'refused'] as const

/** Collection `guardianships`: someone's claim to be guardian of an insured; the desk decides on it. */
export const guardianshipDocument = v.object({
  _id: shortId,
  /** Who claims it. */
  personId: shortId,
  /** Of the ward, as claimed. */
  name: v.string(),
  idNumber: v.string(),
  policyNumber: v.string(),
  /** The paper that proves it. */
  materialId: shortId,
  status: v.picklist(GUARDIANSHIP_STATUSES),
  at: dateOrMoment,
  /** With `refused`: why, as the claimant is told. */
  words: v.nullable(v.string()),
  decided: v.nullable(v.object({ by: shortId, at: dateOrMoment })),
})

export type GuardianshipDocument = v.InferOutput<typeof guardianshipDocument>
export type GuardianshipStatus = (typeof GUARDIANSHIP_STATUSES)[number]
