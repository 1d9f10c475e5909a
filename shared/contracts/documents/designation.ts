import * as v from 'valibot'
import { civilDate, shortId } from '../schemas'
import { RELATIONS } from '../vocabulary'

/**
 * Collection `designations`: a relative whom somebody will name on the phone. It goes when the desk
 * has entered the call, and the policy has the designation under the same id; or when it is dropped.
 */
export const preparedDesignation = v.object({
  _id: shortId,
  policyId: shortId,
  /** Who prepared it. */
  personId: shortId,
  relation: v.picklist(RELATIONS),
  name: v.string(),
  idNumber: v.string(),
  phone: v.string(),
  preparedOn: civilDate,
})

export type PreparedDesignation = v.InferOutput<typeof preparedDesignation>
