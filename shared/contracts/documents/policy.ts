import * as v from 'valibot'
import { policySchema } from '../case'
import { civilDate, dateOrMoment, shortId } from '../schemas'
import { RELATIONS, SEXES } from '../vocabulary'

/** A relative once designated stays: designations are only ever appended. */
export const designationDocument = v.object({
  /** What a use is recorded `by`. */
  id: shortId,
  personId: shortId,
  /** Masked (王*兰). */
  name: v.string(),
  relation: v.picklist(RELATIONS),
  birthDate: civilDate,
  sex: v.optional(v.picklist(SEXES)),
  designatedOn: civilDate,
  /** Since when they see what is shared: they have joined by invitation, with a binding of their own. */
  joinedOn: v.optional(civilDate),
  /** The relative lets the insured read what the relative files. */
  sharesRecords: v.optional(v.boolean()),
  /** The one invitation that is open: key of its document, and until when. */
  invitation: v.optional(v.object({ hash: v.string(), expiresAt: dateOrMoment })),
})

/**
 * Collection `policies`: the contract's own facts as the insurer tells them, and the designated
 * relatives in the order of designation. They live inside the policy so that appending one is a
 * write to this document: two at once cannot both take the last place.
 */
export const policyDocument = v.object({
  ...policySchema.entries,
  _id: shortId,
  /** Masked policy number for people. */
  number: v.string(),
  /** The whole number, where the insurer's data has it: who binds to its insured or policyholder names it. */
  policyNumber: v.optional(v.string()),
  insured: v.object({
    ...policySchema.entries.insured.entries,
    id: shortId,
    /** Masked. */
    name: v.string(),
  }),
  /** Person who pays; null when it is the insured. */
  holderId: v.nullable(shortId),
  /** Persons recorded as guardians of the insured. */
  guardianIds: v.array(shortId),
  designated: v.array(designationDocument),
  /** Ids in `designations`: relatives to be named on the phone. Here so that they count against the places. */
  prepared: v.optional(v.array(shortId)),
  /** Everyone above: whose list this policy may stand in. Kept by whoever changes one of them. */
  parties: v.array(shortId),
})

export type PolicyDocument = v.InferOutput<typeof policyDocument>
export type DesignationDocument = v.InferOutput<typeof designationDocument>
