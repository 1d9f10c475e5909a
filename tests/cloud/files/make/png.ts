import { deflateSync } from 'node:zlib'
import { be32, checksum } from './bytes'

const MAGIC = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

export function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  return Buffer.concat([be32(data.length), body, be32(checksum(body))])
}

/** A grey PNG of so many black pixels, one bit each; `rows` of them are really there. */
export function blackPng(width: number, height: number, rows = height): Buffer {
  const header = Buffer.concat([be32(width), be32(height), Buffer.from([1, 0, 0, 0, 0])])
  const data = deflateSync(Buffer.alloc(rows * (1 + Math.ceil(width / 8))))
  const parts = [chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([MAGIC, ...parts])
}

/** The PNG with a chunk after its header. */
export const withChunk = (png: Buffer, type: string, data: Buffer): Buffer =>
  Buffer.concat([png.subarray(0, 33), chunk(type, data), png.subarray(33)])
