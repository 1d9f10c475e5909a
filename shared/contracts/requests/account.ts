import * as v from 'valibot'
import { idNumber, personName, phone, policyNumber, requestId } from './common'

export const whoamiRequest = v.object({})
export const unbindRequest = v.object({})

/** Sends a code of six digits to this phone; it is good for five minutes, for this OPENID and phone. */
export const sendCodeRequest = v.object({ phone })

/** That a phone is the caller's own: the code sent to it, or what WeChat's phone button answered. */
const proof = v.variant('by', [
  v.object({
    by: v.literal('sms'),
    code: v.pipe(v.string(), v.trim(), v.regex(/^\d{6}$/, '应为 6 位验证码')),
  }),
  v.object({
    by: v.literal('wechat'),
    code: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  }),
])

/** Without a right proof the answer is that of an unknown person. */
export const bindRequest = v.object({
  name: personName,
  idNumber,
  phone,
  policyNumber: v.optional(policyNumber),
  proof: v.optional(proof),
})

/** Corrects the caller's own phone. */
export const changePhoneRequest = v.object({ phone, proof, requestId })

export type BindRequest = v.InferOutput<typeof bindRequest>
export type ChangePhoneRequest = v.InferOutput<typeof changePhoneRequest>
export type PhoneProof = v.InferOutput<typeof proof>

const noticeId = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

/** Newest first; `before` is the id of the last one seen. */
export const noticesRequest = v.object({ before: v.optional(noticeId) })
/** Marks as read: one by its id, or all without. */
export const readNoticeRequest = v.object({ id: v.optional(noticeId) })
