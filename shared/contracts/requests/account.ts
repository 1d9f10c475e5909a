import * as v from 'valibot'

export const whoamiRequest = v.object({})
export const unbindRequest = v.object({})

/** The check digit of the ID number is verified by the function. */
export const bindRequest = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(50)),
  idNumber: v.pipe(
    v.string(),
    v.trim(),
    v.toUpperCase(),
    v.regex(/^\d{17}[\dX]$/, '应为 18 位身份证号'),
  ),
  phone: v.pipe(v.string(), v.trim(), v.regex(/^1\d{10}$/, '应为 11 位手机号')),
})

export type BindRequest = v.InferOutput<typeof bindRequest>

const noticeId = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

/** Newest first; `before` is the id of the last one seen. */
export const noticesRequest = v.object({ before: v.optional(noticeId) })
/** Marks as read: one by its id, or all without. */
export const readNoticeRequest = v.object({ id: v.optional(noticeId) })
