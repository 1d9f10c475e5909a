import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the way to the cloud is like just now. */
export interface Weather {
  /** Nothing gets through. */
  offline: boolean
  /** Every call takes this much longer, in milliseconds. */
  slowMs: number
  /** So many of the next uploads break off. */
  failUploads: number
}

/** Stands between app and cloud: a network that a scenario can break, and a log of what was asked. */
export interface Gate {
  url: string
  weather: Weather
  /** One line a request, newest last. */
  log: string[]
  /** Fair weather, empty log. */
  reset(): void
  close(): Promise<void>
}

const FAIR: Weather = { offline: false, slowMs: 0, failUploads: 0 }

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const actionOf = (body: Buffer): string => {
  try {
    return (JSON.parse(body.toString()) as { action?: string }).action ?? ''
  } catch {
    return `${body.length} bytes`
  }
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Pages come through in any weather: only the cloud is far away. */
const isCloud = (url: string): boolean => /^\/(call|upload)\b/.test(url)

const isBroken = (weather: Weather, url: string): boolean => {
  if (weather.offline && isCloud(url)) return true
  if (weather.failUploads === 0 || !url.startsWith('/upload')) return false
  weather.failUploads -= 1
  return true
}

export async function openGate(cloud: string): Promise<Gate> {
  const weather = { ...FAIR }
  const log: string[] = []

  const forward = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '/', headers } = request
    const body = await bodyOf(request)
    const who = String(headers['x-wx-openid'] ?? '')
    const line = `${method} ${url} ${isCloud(url) ? actionOf(body) : ''} ${who}`
    if (isBroken(weather, url)) {
      log.push(`${line} broken`)
      response.destroy()
      return
    }
    if (isCloud(url) && weather.slowMs > 0) await pause(weather.slowMs)
    const { host, origin, connection, 'transfer-encoding': _, ...rest } = headers
    const answer = await fetch(`${cloud}${url}`, {
      ...{ method, headers: rest as Record<string, string>, redirect: 'manual' },
      ...(body.length > 0 && { body: body as unknown as BodyInit }),
    })
    const bytes = Buffer.from(await answer.arrayBuffer())
    const refused = isCloud(url) && bytes.includes('"ok":false') ? ` ${bytes.toString()}` : ''
    log.push(`${line} ${answer.status}${refused}`)
    const {
      'content-encoding': encoding,
      'content-length': length,
      ...kept
    } = Object.fromEntries(answer.headers)
    response.writeHead(answer.status, { ...kept, connection: 'close' }).end(bytes)
  }

  const underWay = new Set<Promise<void>>()
  const server: Server = createServer((request, response) => {
    const passing = forward(request, response).catch((error: Error) => {
      log.push(`${request.url} ${error.message}`)
      response.destroy()
    })
    underWay.add(passing)
    passing.finally(() => underWay.delete(passing))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    weather,
    log,
    reset() {
      Object.assign(weather, FAIR)
      log.length = 0
    },
    /** What is under way comes through first: nobody's run is cut off. */
    async close() {
      await Promise.all(underWay)
      const closed = new Promise<void>((done) => server.close(() => done()))
      server.closeAllConnections()
      await closed
    },
  }
}
