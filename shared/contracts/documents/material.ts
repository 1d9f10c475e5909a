import * as v from 'valibot'
import { MAX_MATERIAL_BYTES } from '../requests/materials'
import { dateOrMoment, shortId } from '../schemas'
import { MATERIAL_KINDS } from '../vocabulary'

export const MATERIAL_STATUSES = ['ticketed', 'confirmed', 'removed'] as const

/** Collection `materials`: a paper from its ticket to its file. Only `ticketed` paths take an upload. */
export const materialDocument = v.object({
  _id: shortId,
  openid: shortId,
  personId: shortId,
  kind: v.picklist(MATERIAL_KINDS),
  /** File name as the person has it. */
  name: v.string(),
  /** Bytes, as announced and then as stored. */
  size: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_MATERIAL_BYTES)),
  /** MIME type, as announced and then as found. */
  type: v.string(),
  /** Where the phone uploads to; where the file lives once confirmed. */
  cloudPath: v.string(),
  fileID: v.nullable(v.string()),
  sha256: v.nullable(v.string()),
  status: v.picklist(MATERIAL_STATUSES),
  /** Applications, or claims to be a guardian, that rest on it; one paper may serve several. */
  applicationIds: v.array(shortId),
  createdAt: dateOrMoment,
})

export type MaterialDocument = v.InferOutput<typeof materialDocument>
