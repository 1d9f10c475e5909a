import * as v from 'valibot'
import { factsSchema } from '../facts'
import { shortId } from '../schemas'

/** Chosen by the client, once per act: the same id again is the same act. */
export const requestId = v.pipe(
  v.string(),
  v.regex(/^[\w.:-]{1,80}$/, '应为 1–80 个字母、数字或 . : _ -'),
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
