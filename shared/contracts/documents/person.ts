import * as v from 'valibot'
import { civilDate, shortId } from '../schemas'
import { SEXES } from '../vocabulary'

/** Collection `people`: everyone known by name; only `kit/sensitive` of the functions reads the identifying fields. */
export const personDocument = v.object({
  _id: shortId,
  name: v.string(),
  /** 18 digits, the last may be X. */
  idNumber: v.string(),
  /** 11 digits. */
  phone: v.string(),
  birthDate: civilDate,
  sex: v.picklist(SEXES),
  /** The OPENID that acts as this person; absent while none does. */
  boundOpenid: v.optional(shortId),
})

export type PersonDocument = v.InferOutput<typeof personDocument>
