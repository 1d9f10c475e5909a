import { fileTypeFromBuffer } from 'file-type'
import {
  MATERIAL_TYPES,
  MAX_MATERIAL_BYTES,
  type MaterialType,
} from '../../shared/contracts/requests/materials'
import { invalid } from '../kit/errors'

const isMaterialType = (mime: string | undefined): mime is MaterialType =>
  mime !== undefined && Object.hasOwn(MATERIAL_TYPES, mime)

/**
 * What the bytes are, by themselves; neither the name nor the phone's word counts.
 * @throws Refusal INVALID_REQUEST at `fileID` when they are too many, of a kind that is not taken,
 * or not what the ticket announced
 */
export async function inspect(bytes: Buffer, announced: string): Promise<MaterialType> {
  if (bytes.length === 0 || bytes.length > MAX_MATERIAL_BYTES)
    throw invalid('fileID', '文件应在 10 MB 以内')
  const mime = (await fileTypeFromBuffer(bytes))?.mime
  if (!isMaterialType(mime)) throw invalid('fileID', '只接受照片、PDF 或影像文件')
  if (mime !== announced) throw invalid('fileID', '文件内容与类型不符，请重新选择')
  return mime
}
