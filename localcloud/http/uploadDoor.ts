import type { IncomingMessage, ServerResponse } from 'node:http'
import { fileIdOf, isCloudPath } from '../files/cloudPath'
import { type FileStore, FileTooLarge } from '../files/fileStore'
import type { Store } from '../store/store'
import { drain } from './body'
import { openidOf } from './guard'
import { Refusal, sendJson } from './respond'

const MAX_UPLOAD = 10 * 1024 * 1024

/** A document of `materials` as `materials.ticket` leaves it: the permission to upload once. */
interface Ticket {
  cloudPath: string
  openid: string
  status: 'ticketed'
  /** Bytes announced. */
  size: number
}

/**
 * `PUT /upload?path=`: what `wx.cloud.uploadFile` does on a phone. Stricter than WeChat: only a
 * path that a ticket names to this OPENID, and no more bytes than it announced.
 */
export async function upload(
  store: Store,
  files: FileStore,
  path: string | null,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const ticket = await findTicket(store, path, openidOf(request))
    const limit = Math.min(Number(ticket.size) || 0, MAX_UPLOAD)
    if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge()
    // Left open when it is refused half way, so that the answer still gets through.
    const bytes = request.iterator({ destroyOnReturn: false })
    await files.write(ticket.cloudPath, bytes, limit)
    sendJson(response, 200, { fileID: fileIdOf(ticket.cloudPath) })
  } catch (error) {
    drain(request)
    throw error instanceof FileTooLarge ? tooLarge() : error
  }
}

async function findTicket(store: Store, path: string | null, openid: string): Promise<Ticket> {
  if (!isCloudPath(path)) throw new Refusal('INVALID_REQUEST', '上传路径不合法', { path: 'path' })
  const query = { cloudPath: path, openid, status: 'ticketed' }
  const [ticket] = await store.find('materials', { query, limit: 1 })
  if (ticket) return ticket as unknown as Ticket
  throw new Refusal('FORBIDDEN', '没有这个路径的上传许可')
}

const tooLarge = () => new Refusal('INVALID_REQUEST', '文件超过许可的大小', { path: 'body' }, 413)
