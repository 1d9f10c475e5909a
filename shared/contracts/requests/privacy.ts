import * as v from 'valibot'
import { CONSENT_IDS } from '../../application/consents'
import { shortId } from '../schemas'
import { REASON_CODES } from '../vocabulary'
import { requestId } from './common'

const consent = v.picklist(CONSENT_IDS)
const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500))
const cursor = v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(120)))

export const privacyConsentsRequest = v.object({})
/** A standing consent: acts that need it no longer ask for it. */
export const grantRequest = v.object({ consent, requestId })
export const withdrawPreviewRequest = v.object({ consent })
export const withdrawRequest = v.object({ consent, requestId })

export const exportRequest = v.object({})
export const erasePreviewRequest = v.object({})
/** `confirm` is what the page asks twice for. */
export const eraseRequest = v.object({
  requestId,
  confirm: v.literal(true, '请确认要删除'),
})

/** Newest first; `before` is the `next` of the page before. */
export const accessLogRequest = v.object({ before: cursor })

/** What somebody may say is wrong about them (art. 46). */
export const CORRECTABLE = [
  'name',
  'idNumber',
  'phone',
  'birthDate',
  'sex',
  'policy',
  'relatives',
  'application',
  'material',
  'other',
] as const

/** What somebody asks a human about: a decision made by the machine (art. 24), a case, something wrong, or else. */
export const enquiryAbout = v.variant('kind', [
  v.object({
    kind: v.literal('decision'),
    policyId: shortId,
    service: shortId,
    code: v.optional(v.picklist(REASON_CODES)),
  }),
  v.object({ kind: v.literal('application'), id: shortId }),
  v.object({ kind: v.literal('correction'), field: v.picklist(CORRECTABLE) }),
  v.object({ kind: v.literal('other') }),
])

export const askHumanRequest = v.object({ about: enquiryAbout, words, requestId })
/** One's own, newest first. */
export const enquiriesRequest = v.object({ before: cursor })

export const ENQUIRY_STATUSES = ['open', 'answered'] as const

/** The desk's list: open ones oldest first, answered ones newest first; all without a status means open. */
export const deskEnquiriesRequest = v.object({
  status: v.optional(v.picklist(ENQUIRY_STATUSES), 'open'),
  before: cursor,
})
export const answerEnquiryRequest = v.object({
  id: shortId,
  words,
  requestId,
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
})

export type EnquiryAbout = v.InferOutput<typeof enquiryAbout>
export type EnquiryStatus = (typeof ENQUIRY_STATUSES)[number]
export type Correctable = (typeof CORRECTABLE)[number]
export type GrantRequest = v.InferOutput<typeof grantRequest>
export type WithdrawRequest = v.InferOutput<typeof withdrawRequest>
export type EraseRequest = v.InferOutput<typeof eraseRequest>
export type AskHumanRequest = v.InferOutput<typeof askHumanRequest>
export type AnswerEnquiryRequest = v.InferOutput<typeof answerEnquiryRequest>
