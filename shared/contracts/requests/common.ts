import * as v from 'valibot'
import { factsSchema } from '../facts'
import { shortId } from '../schemas'

/** Chosen by the client, once per act: the same id again is the same act. */
export const requestId = v.pipe(
  v.string(),
  v.regex(/^[\w.:-]{1,80}$/, '应为 1–80 个字母、数字或 . : _ -'),
)
/** How a person is told apart: as the ID card has it. The functions verify the check digit. */
export const personName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(50))
export const idNumber = v.pipe(
  v.string(),
  v.trim(),
  v.toUpperCase(),
  v.regex(/^\d{17}[\dX]$/, '应为 18 位身份证号'),
)
export const phone = v.pipe(v.string(), v.trim(), v.regex(/^1\d{10}$/, '应为 11 位手机号'))
/** As printed on the policy; spaces and the case of letters do not matter. */
export const policyNumber = v.pipe(
  v.string(),
  v.transform((text) => text.replace(/\s/g, '')),
  v.toUpperCase(),
  v.regex(/^[\dA-Z-]{4,40}$/, '应为保单上的号码'),
)

/** For whom: the insured, or a designated relative by the id that `benefits.list` gives. */
export const beneficiary = v.variant('is', [
  v.object({ is: v.literal('insured') }),
  v.object({ is: v.literal('relative'), id: shortId }),
])

export type BeneficiaryChoice = v.InferOutput<typeof beneficiary>

/** What the person tells. A list passes for an object in JavaScript, but not here. */
export const facts = v.optional(
  v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value), '应为对象'),
    factsSchema,
  ),
  () => ({}),
)
