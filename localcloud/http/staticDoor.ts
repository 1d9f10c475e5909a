import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { sendText } from './respond'

type Serve = (request: IncomingMessage, response: ServerResponse) => void

const NOT_BUILT = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>本地云</title>
<p>本地云已启动；页面还没有构建。<code>npm start</code> 会先构建再打开。</p></html>`

/** A name with a content hash never changes; everything else is asked for again. */
const HASHED = /[.-][0-9a-f]{8,}\.\w+$/

/** The built h5 app. Unknown paths without an extension are the app's own routes. */
export function serveApp(dir: string | undefined): Serve {
  let app: Serve | null = null
  return (request, response) => {
    if (!app && dir && existsSync(join(dir, 'index.html'))) app = appIn(dir)
    if (app) app(request, response)
    else sendText(response, 200, 'text/html; charset=utf-8', NOT_BUILT)
  }
}

function appIn(dir: string): Serve {
  const files = sirv(dir, {
    single: true,
    etag: true,
    // Looks at the disk each time: the app may be built anew while this runs.
    dev: true,
    setHeaders: (response, pathname) => {
      const cache = HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache'
      response.setHeader('cache-control', cache)
    },
  })
  return (request, response) =>
    files(request, response, () =>
      sendText(response, 404, 'text/plain; charset=utf-8', 'not found'),
    )
}
