import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Clock } from '../clock'
import type { FileStore } from '../files/fileStore'
import type { SignedLinks } from '../files/signedLinks'
import type { FunctionHost } from '../functions/host'
import type { Outbox } from '../openapi/outbox'
import type { Identity } from '../options'
import type { Store } from '../store/store'
import { callFunction, callOrAbort, callTimer } from './callDoor'
import { serveFile } from './fileDoor'
import { hardenResponse, openidOf, refuseStrangers } from './guard'
import { readJsonObject } from './jsonBody'
import { Refusal, sendJson, sendRefusal } from './respond'
import { serveApp } from './staticDoor'
import { upload } from './uploadDoor'

export interface PublicDoor {
  store: Store
  files: FileStore
  links: SignedLinks
  outbox: Outbox
  host: FunctionHost
  clock: Clock
  identities: Identity[]
  testMode: boolean
  h5Dir?: string
}

interface Visit {
  request: IncomingMessage
  response: ServerResponse
  /** What follows the first part of the path. */
  rest: string
  query: URLSearchParams
}

type Route = (visit: Visit) => Promise<void> | void

/** The public door: everything a phone, a browser or a test may ask of this cloud. */
export function createPublicServer(door: PublicDoor): Server {
  const app = serveApp(door.h5Dir)
  const routes = { ...everyday(door), ...(door.testMode ? testing(door) : {}) }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    hardenResponse(response)
    refuseStrangers(request)
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://local')
    const [, first = '', rest = ''] = /^\/([^/]*)\/?(.*)$/.exec(pathname) ?? []
    const route = routes[`${request.method} /${first}`]
    if (route) await route({ request, response, rest, query: searchParams })
    else if (request.method === 'GET' || request.method === 'HEAD') app(request, response)
    else throw new Refusal('NOT_FOUND', '没有这个地址')
  }

  return createServer((request, response) => {
    answer(request, response).catch((error: Error) => {
      request.resume()
      sendRefusal(response, error instanceof Refusal ? error : unexpected(error))
    })
  })
}

function everyday(door: PublicDoor): Record<string, Route> {
  const { store, files, links, outbox, host, clock } = door
  const file: Route = ({ request, response, rest }) =>
    serveFile(files, links, rest, request.method === 'HEAD', response)
  return {
    'GET /healthz': ({ response }) =>
      sendJson(response, 200, { ok: true, now: new Date(clock.now()).toISOString() }),
    'GET /identities': ({ response }) => sendJson(response, 200, door.identities),
    'GET /clock': ({ response }) => sendJson(response, 200, timeOf(clock)),
    'POST /call': ({ request, response, rest }) => callFunction(host, rest, request, response),
    'GET /outbox': ({ request, response }) =>
      sendJson(response, 200, { ok: true, messages: outbox.list(openidOf(request)) }),
    'PUT /upload': ({ request, response, query }) =>
      upload(store, files, query.get('path'), request, response),
    'GET /file': file,
    'HEAD /file': file,
  }
}

/** Only with `ALLOW_CLOCK=1`. */
function testing({ clock, outbox, host }: PublicDoor): Record<string, Route> {
  return {
    'POST /clock': async ({ request, response }) => {
      const { now } = (await readJsonObject(request)) as { now?: unknown }
      const known = now === null || typeof now === 'string' || typeof now === 'number'
      if (!known || !clock.set(now)) {
        throw new Refusal('INVALID_REQUEST', 'now 须为带时区的时间', { path: 'now' })
      }
      sendJson(response, 200, timeOf(clock))
    },
    'POST /call': ({ request, response, rest }) => callOrAbort(host, rest, request, response),
    'GET /outbox': ({ request, response }) => {
      const whose = request.headers['x-wx-openid'] === undefined ? undefined : openidOf(request)
      sendJson(response, 200, { ok: true, messages: outbox.list(whose) })
    },
    'POST /timer': ({ response, rest }) => callTimer(host, rest, clock.now(), response),
  }
}

const timeOf = (clock: Clock) => ({ ok: true, now: new Date(clock.now()).toISOString() })

function unexpected(error: Error): Refusal {
  const traceId = randomUUID()
  console.error(`[localcloud] ${traceId}:`, error)
  return new Refusal('INTERNAL', '服务暂时不可用，请稍后再试', { trace: traceId })
}
