import sharp from 'sharp'
import { MAX_MATERIAL_BYTES, type MaterialType } from '../../shared/contracts/requests/materials'
import { invalid } from '../kit/errors'
import { PREAMBLE } from './checks/dicom'

const MOST_PIXELS = 40_000_000
const MOST_SECONDS = 12

const QUALITY = 88

/** Decoded and encoded anew, upright: what was hidden in the file, EXIF and place included, is gone. */
async function redraw(bytes: Buffer, type: MaterialType): Promise<Buffer> {
  const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .rotate()
    .timeout({ seconds: MOST_SECONDS })
  if (type === 'image/png') return image.png().toBuffer()
  if (type === 'image/webp') return image.webp({ quality: QUALITY }).toBuffer()
  return image.jpeg({ quality: QUALITY }).toBuffer()
}

async function redrawn(bytes: Buffer, type: MaterialType): Promise<Buffer> {
  try {
    const kept = await redraw(bytes, type)
    if (kept.length <= MAX_MATERIAL_BYTES) return kept
  } catch {}
  throw invalid('fileID', '这张图片打不开或太大，请重新拍摄')
}

/** The same image with nothing in front of it that another program could read. */
const withoutPreamble = (bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.alloc(PREAMBLE), bytes.subarray(PREAMBLE)])

/**
 * The bytes to keep. Images are redrawn, of moving ones the first picture; other files stay as
 * they are. @throws Refusal INVALID_REQUEST at `fileID` for images that are broken, above 40
 * megapixels, or too large when redrawn
 */
export async function cleaned(bytes: Buffer, type: MaterialType): Promise<Buffer> {
  if (type.startsWith('image/')) return redrawn(bytes, type)
  return type === 'application/dicom' ? withoutPreamble(bytes) : bytes
}
