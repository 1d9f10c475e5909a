import sharp from 'sharp'
import type { App } from './app'

const jpeg = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#7a9' } })
    .jpeg()
    .toBuffer()

/**
 * What camera and album give from now on: so many photos. Where a browser opens a file chooser of
 * its own, the host fills it with what `chooseMedia` would have answered.
 */
export async function lendPhotos(app: App, count = 1): Promise<void> {
  const bytes = await jpeg(80, 60)
  const tempFilePath = `data:image/jpeg;base64,${bytes.toString('base64')}`
  const one = { tempFilePath, size: bytes.length, fileType: 'image' }
  await app.mini.mockWxMethod('chooseMedia', {
    errMsg: 'chooseMedia:ok',
    type: 'image',
    tempFiles: Array.from({ length: count }, () => one),
  })
}

/** A file that says it is a photo and is none. */
export async function lendFalsePhoto(app: App): Promise<void> {
  const bytes = Buffer.from('not a photo at all '.repeat(40))
  const tempFilePath = `data:image/jpeg;base64,${bytes.toString('base64')}`
  const one = { tempFilePath, size: bytes.length, fileType: 'image' }
  await app.mini.mockWxMethod('chooseMedia', { type: 'image', tempFiles: [one] })
}
