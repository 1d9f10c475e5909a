import * as v from 'valibot'
import { shortId } from '../schemas'
import { MATERIAL_KINDS } from '../vocabulary'

export const MAX_MATERIAL_BYTES = 10 * 1024 * 1024

/** Accepted MIME types and the extension their files get. */
export const MATERIAL_TYPES = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'application/dicom': 'dcm',
  'application/zip': 'zip',
} as const
export type MaterialType = keyof typeof MATERIAL_TYPES

/** Folders, control characters, and marks that turn the direction of reading or are not seen. */
const NO_NAME =
  /[/\\\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

export const ticketRequest = v.object({
  kind: v.picklist(MATERIAL_KINDS),
  name: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(100),
    v.check((name) => !NO_NAME.test(name), '文件名含有不能用的字符'),
  ),
  /** Bytes. */
  size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_MATERIAL_BYTES)),
  type: v.picklist(Object.keys(MATERIAL_TYPES) as MaterialType[]),
})
export const confirmRequest = v.object({
  materialId: shortId,
  fileID: v.pipe(v.string(), v.startsWith('cloud://'), v.maxLength(512)),
})
export const oneMaterialRequest = v.object({ materialId: shortId })

export type TicketRequest = v.InferOutput<typeof ticketRequest>
export type ConfirmRequest = v.InferOutput<typeof confirmRequest>
