import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { payload } from './bytes'
import { type HostileFile, LOOKED_AT } from './hostileFile'
import { blackPng, withChunk } from './png'
import { zip } from './zip'

const base = () => sharp({ create: { width: 320, height: 240, channels: 3, background: '#7a9' } })

/** Taken at 31°14′N 121°28′E by someone named. */
const WHERE = {
  IFD0: { Artist: 'HOSTILE_PAYLOAD', Make: 'Camera' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '31/1 14/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '121/1 28/1 0/1',
  },
}

/** A JPEG with segments between its beginning and the rest: comments, or data of programs. */
const withSegments = (jpeg: Buffer, marker: number, data: Buffer, times = 1): Buffer => {
  const head = Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255])
  const segments = Array.from({ length: times }, () => Buffer.concat([head, data]))
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)])
}

const picture = (
  name: string,
  bytes: Buffer,
  type: string,
  becomes: HostileFile['becomes'],
): HostileFile => ({ name, bytes, announced: { type }, becomes })

/** Pictures that are something else as well, or tell where they were taken. */
export async function doubleFaced(): Promise<HostileFile[]> {
  const jpeg = await base().jpeg().toBuffer()
  const png = await base().png().toBuffer()
  const webp = await base().webp().toBuffer()
  const archive = zip({ name: 'a.html', data: payload })
  const after = (bytes: Buffer, more: Buffer) => Buffer.concat([bytes, more])
  const jpg = (name: string, bytes: Buffer) => picture(name, bytes, 'image/jpeg', 'clean')
  return [
    jpg('page-in-comment.jpg', withSegments(jpeg, 0xfe, payload)),
    jpg('page-behind.jpg', after(jpeg, payload)),
    jpg('zip-behind.jpg', after(jpeg, archive)),
    jpg('where-taken.jpg', await base().withExif(WHERE).jpeg().toBuffer()),
    jpg('nine-megabytes-of-metadata.jpg', withSegments(jpeg, 0xe1, padded(60_000), 150)),
    picture('zip-behind.png', after(png, archive), 'image/png', 'clean'),
    picture('page-in-text.png', withChunk(png, 'tEXt', keyed(payload)), 'image/png', 'clean'),
    picture('where-taken.png', await base().withExif(WHERE).png().toBuffer(), 'image/png', 'clean'),
    picture('page-behind.webp', after(webp, payload), 'image/webp', 'clean'),
    picture(
      'where-taken.webp',
      await base().withExif(WHERE).webp().toBuffer(),
      'image/webp',
      'clean',
    ),
    picture('moving.webp', await moving(), 'image/webp', 'clean'),
  ]
}

const keyed = (data: Buffer) => Buffer.concat([Buffer.from('Comment\0'), data])
const padded = (size: number) => Buffer.concat([payload, Buffer.alloc(size - payload.length, 32)])

const FRAME = 320 * 240 * 3

/** Five pictures one after the other. */
const moving = (): Promise<Buffer> =>
  sharp(Buffer.from(Array.from({ length: FRAME * 5 }, (_, i) => Math.floor(i / FRAME) * 50)), {
    raw: { width: 320, height: 240 * 5, channels: 3, pageHeight: 240 },
  })
    .webp({ loop: 0, delay: 100 })
    .toBuffer()

/** Pictures too large to open, or not whole. */
export async function broken(): Promise<HostileFile[]> {
  const noise = sharp({
    create: {
      ...{ width: 400, height: 300, channels: 3, background: '#777' },
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
  const half = (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)
  const bad = (name: string, type: string, bytes: Buffer) => picture(name, bytes, type, LOOKED_AT)
  const small = await base().png().toBuffer()
  const unpacks = deflateSync(Buffer.alloc(200 * 1024 * 1024))
  return [
    bad('fifty-megapixels.png', 'image/png', blackPng(10_000, 5000)),
    bad('billion-pixels.png', 'image/png', blackPng(40_000, 40_000, 10)),
    bad('cut-off.jpg', 'image/jpeg', half(await noise.clone().jpeg().toBuffer())),
    bad('cut-off.png', 'image/png', half(await noise.clone().png().toBuffer())),
    bad('cut-off.webp', 'image/webp', half(await noise.clone().webp().toBuffer())),
    bad('only-magic.jpg', 'image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])),
    picture(
      'text-bomb.png',
      withChunk(small, 'zTXt', Buffer.concat([Buffer.from('Comment\0\0'), unpacks])),
      'image/png',
      'clean',
    ),
  ]
}
