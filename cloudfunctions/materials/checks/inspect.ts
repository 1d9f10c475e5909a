import { fileTypeFromBuffer } from 'file-type'
import {
  MATERIAL_TYPES,
  MAX_MATERIAL_BYTES,
  type MaterialType,
} from '../../../shared/contracts/requests/materials'
import { invalid } from '../../kit/errors'
import { faultInDicom } from './dicom'
import { faultInPdf } from './pdf'
import { faultInZip } from './zip'

const isMaterialType = (mime: string | undefined): mime is MaterialType =>
  mime !== undefined && Object.hasOwn(MATERIAL_TYPES, mime)

/** What is wrong inside a file that is kept as it is; images are redrawn instead. */
const FAULTS: Partial<Record<MaterialType, (bytes: Buffer) => string | null>> = {
  'application/pdf': faultInPdf,
  'application/dicom': faultInDicom,
  'application/zip': faultInZip,
}

interface Announced {
  /** Bytes. */
  size: number
  type: string
}

/**
 * What the bytes are, by themselves; neither the name nor the phone's word counts.
 * @throws Refusal INVALID_REQUEST at `fileID` when they are too many, of a kind that is not taken,
 * not what the ticket announced, or hold what a paper has no need of
 */
export async function inspect(bytes: Buffer, announced: Announced): Promise<MaterialType> {
  if (bytes.length === 0 || bytes.length > MAX_MATERIAL_BYTES)
    throw invalid('fileID', '文件应在 10 MB 以内')
  if (bytes.length > announced.size) throw invalid('fileID', '文件比申报的大，请重新选择')
  const mime = (await fileTypeFromBuffer(bytes))?.mime
  if (!isMaterialType(mime)) throw invalid('fileID', '只接受照片、PDF 或影像文件')
  if (mime !== announced.type) throw invalid('fileID', '文件内容与类型不符，请重新选择')
  const fault = FAULTS[mime]?.(bytes) ?? null
  if (fault) throw invalid('fileID', fault)
  return mime
}
