import sharp from 'sharp'
import { type HostileFile, LOOKED_AT, stoppedAt } from './hostileFile'

const NAMES = [
  '../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '/etc/passwd',
  'photo.jpg\0.html',
  'photo\u202egpj.exe',
  'photo\r\ncontent-type: text/html',
  'photo\u200b.jpg',
  'photo\ud800.jpg',
  'x'.repeat(101),
  '   ',
]

/** Whole photos about which the ticket is told something untrue. */
export async function lies(): Promise<HostileFile[]> {
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#7a9' } })
    .jpeg()
    .toBuffer()
  const type = 'image/jpeg'
  const sized = (name: string, size: number, becomes: HostileFile['becomes'], sent = bytes) => ({
    ...{ name, bytes: sent, announced: { type, size }, becomes },
  })
  return [
    ...NAMES.map((name, i) => ({
      ...{ name: `bad-name-${i + 1}.jpg`, bytes, announced: { type, name } },
      becomes: stoppedAt('ticket', 'name'),
    })),
    sized('no-bytes.jpg', 0, stoppedAt('ticket', 'size'), Buffer.alloc(0)),
    sized('no-bytes-for-a-hundred.jpg', 100, LOOKED_AT, Buffer.alloc(0)),
    sized('said-to-be-eleven-megabytes.jpg', 11 * 2 ** 20, stoppedAt('ticket', 'size')),
    sized('said-to-be-half-a-byte.jpg', 0.5, stoppedAt('ticket', 'size')),
    sized('more-than-announced.jpg', bytes.length - 1, stoppedAt('upload', 'body')),
    sized('less-than-announced.jpg', bytes.length + 1000, 'clean'),
  ]
}
