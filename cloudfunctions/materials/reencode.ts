import sharp from 'sharp'
import type { MaterialType } from '../../shared/contracts/requests/materials'
import { invalid } from '../kit/errors'

const MOST_PIXELS = 50_000_000

const QUALITY = 88

/** Decoded and encoded anew, upright: what was hidden in the file, EXIF and place included, is gone. */
async function redraw(bytes: Buffer, type: MaterialType): Promise<Buffer> {
  const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).rotate()
  if (type === 'image/png') return image.png().toBuffer()
  if (type === 'image/webp') return image.webp({ quality: QUALITY }).toBuffer()
  return image.jpeg({ quality: QUALITY }).toBuffer()
}

/**
 * The bytes to keep. Images are redrawn, other files stay as they are.
 * @throws Refusal INVALID_REQUEST at `fileID` for images that are broken or above 50 megapixels
 */
export async function cleaned(bytes: Buffer, type: MaterialType): Promise<Buffer> {
  if (!type.startsWith('image/')) return bytes
  try {
    return await redraw(bytes, type)
  } catch {
    throw invalid('fileID', '这张图片打不开或太大，请重新拍摄')
  }
}
