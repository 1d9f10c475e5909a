import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type FileStore, FileTooLarge } from '../files/fileStore'
import type { SignedLinks } from '../files/signedLinks'
import type { FunctionHost } from '../functions/host'
import type { Invocation } from '../functions/invocation'
import { readBody } from '../http/body'
import { answerOpenApi } from '../openapi/answers'
import { readMultipart } from '../openapi/multipart'
import type { Outbox } from '../openapi/outbox'
import { readArguments, writeAnswer } from '../openapi/protobuf'
import { CloudError } from '../store/errors'
import type { Store } from '../store/store'
import { databaseHandlers, type WireCall } from './database'
import { invokeFromWire } from './functions'
import { storageHandlers } from './storage'

export interface WireDoor {
  store: Store
  files: FileStore
  links: SignedLinks
  outbox: Outbox
  host: () => FunctionHost
  now: () => number
  publicOrigin: () => string
  wireOrigin: () => string
  adminToken?: string
  databaseLatencyMs: number
}

const MAX_BODY = 8 * 1024 * 1024
const MAX_FILE = 50 * 1024 * 1024

/** Anyone with the admin token; nothing is counted in its name. */
const ADMIN = { openid: null } as const

/**
 * The door the SDK knocks at, apart from the public one. Every call must carry the token of a
 * run that is under way (or the admin token): so each is known by who made it.
 */
export function createWireServer(door: WireDoor): Server {
  const database = databaseHandlers(door.store, door.now)
  const storage = storageHandlers(door.files, door.links, door)

  const callerOf = (token: string): Invocation | typeof ADMIN => {
    const invocation = door.host().invocationOf(token)
    if (invocation) return invocation
    if (door.adminToken && token === door.adminToken) return ADMIN
    throw new CloudError('INVALID_REQUEST_SOURCE', 'this call belongs to no run under way')
  }

  async function answerCall(call: WireCall): Promise<object> {
    const caller = callerOf(String(call.wxCloudApiToken ?? ''))
    const action = String(call.action)
    if (database[action]) {
      const ended = caller === ADMIN ? () => {} : (caller as Invocation).beginDatabaseCall()
      if (door.databaseLatencyMs > 0) await pause(door.databaseLatencyMs)
      return database[action](call, caller).finally(ended)
    }
    if (storage[action]) return storage[action](call)
    if (action === 'functions.invokeFunction') {
      return invokeFromWire(door.host(), call, caller === ADMIN ? null : (caller as Invocation))
    }
    throw new CloudError('INVALID_PARAM', `unknown action: ${action}`)
  }

  async function answerOpenApiCall(body: Buffer, contentType: string): Promise<Buffer> {
    const parts = readMultipart(body, contentType)
    const caller = callerOf(parts.get('wxCloudApiToken')?.toString() ?? '')
    const api = parts.get('apiName')?.toString() ?? ''
    const args = readArguments(parts.get('requestData') ?? Buffer.alloc(0))
    const answer = answerOpenApi(api, args)
    await door.outbox.add(api, caller.openid ?? '', { ...args, errcode: answer.errcode })
    return writeAnswer(answer)
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://wire')
    if (request.method === 'PUT' && pathname.startsWith('/cos/')) {
      return receiveFile(door, pathname.slice('/cos/'.length), request, response)
    }
    if (request.method !== 'POST' || pathname !== '/admin')
      return void response.writeHead(404).end()
    const body = await readBody(request, MAX_BODY)
    const contentType = request.headers['content-type'] ?? ''
    if (contentType.startsWith('multipart/form-data')) {
      response.setHeader('content-type', 'application/octet-stream')
      return void response.end(await answerOpenApiCall(body, contentType))
    }
    sendJson(response, {
      requestId: randomUUID(),
      ...(await answerCall(JSON.parse(body.toString()))),
    })
  }

  return createServer((request, response) => {
    answer(request, response).catch((error: Error) => {
      if (!(error instanceof CloudError)) console.error('[localcloud] wire call failed:', error)
      const code = error instanceof CloudError ? error.code : 'SYS_ERR'
      sendJson(response, { requestId: randomUUID(), code, message: error.message })
    })
  })
}

async function receiveFile(
  { files, links }: WireDoor,
  token: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = links.open('put', token)
  if (!path) return void response.writeHead(403).end(cosError('AccessDenied', 'expired link'))
  try {
    await files.write(path, request, MAX_FILE)
    response.end()
  } catch (error) {
    if (!(error instanceof FileTooLarge)) throw error
    response.writeHead(400).end(cosError('EntityTooLarge', error.message))
  }
}

/** The file store's errors are XML, and the SDK reads every element of it. */
const cosError = (code: string, message: string) =>
  `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message>` +
  '<RequestId>local</RequestId><TraceId>local</TraceId></Error>'

function sendJson(response: ServerResponse, answer: object): void {
  if (response.headersSent) return void response.end()
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.end(JSON.stringify(answer))
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
