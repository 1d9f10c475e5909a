import type { IncomingMessage } from 'node:http'

export class BodyTooLarge extends Error {}

/** Bytes read and thrown away after a refusal, so that the caller hears the answer. */
const DRAIN_BYTES = 64 * 1024 * 1024

/** @throws BodyTooLarge as soon as more than `limit` bytes are announced or have come */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    drain(request)
    throw new BodyTooLarge()
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const take = (chunk: Buffer) => {
      size += chunk.length
      chunks.push(chunk)
      if (size <= limit) return
      request.off('data', take)
      drain(request)
      reject(new BodyTooLarge())
    }
    request.on('data', take)
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', reject)
    request.on('close', () => reject(new Error('the request was cut off')))
  })
}

/** Lets the rest of a refused body run out, within reason. */
export function drain(request: IncomingMessage): void {
  let left = DRAIN_BYTES
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length
    if (left < 0) request.destroy()
  })
  request.resume()
}
