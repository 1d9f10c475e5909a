import type { ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { FileStore } from '../files/fileStore'
import type { SignedLinks } from '../files/signedLinks'
import { Refusal } from './respond'

/** Types a browser may show; anything else is only ever downloaded. */
const SHOWN: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
}

/** `GET /file/<signed>`: a stored file, as long as its link lasts. */
export async function serveFile(
  files: FileStore,
  links: SignedLinks,
  token: string,
  headOnly: boolean,
  response: ServerResponse,
): Promise<void> {
  const path = links.open('get', token)
  const file = path === null ? undefined : files.stat(path)
  if (path === null || !file) throw new Refusal('NOT_FOUND', '链接已失效或文件不存在')
  const shown = SHOWN[extname(path).toLowerCase()]
  response.writeHead(200, {
    'content-type': shown ?? 'application/octet-stream',
    'content-length': file.size,
    'content-disposition': shown ? 'inline' : 'attachment',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  })
  if (headOnly) response.end()
  else await pipeline(files.read(file), response)
}
