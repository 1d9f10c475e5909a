import * as v from 'valibot'
import { dateOrMoment, shortId } from '../schemas'

export const NOTICE_KINDS = [
  'progress',
  'overdue',
  'visit-tomorrow',
  'papers-missing',
  'about-to-release',
  'released',
  'opens-tomorrow',
  'uses-lapse',
  'account',
  'relatives',
  'guardianship',
  'of-age',
  'enquiry',
] as const

/** Collection `notices`: something told to one person, once. */
export const noticeDocument = v.object({
  /** Newest last when sorted; made of person, day, kind and what it is about: the same is told once. */
  _id: v.pipe(v.string(), v.maxLength(200)),
  personId: shortId,
  kind: v.picklist(NOTICE_KINDS),
  title: v.string(),
  text: v.string(),
  at: dateOrMoment,
  read: v.boolean(),
  application: v.optional(shortId),
  policyId: v.optional(shortId),
})

export type NoticeDocument = v.InferOutput<typeof noticeDocument>
export type NoticeKind = (typeof NOTICE_KINDS)[number]
