import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { startOf } from './start'
import type { Emit, Open, Params, Session } from './types'

interface Request {
  id: string
  method: string
  params?: Partial<Params>
}

const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n')[0] ?? ''

const answer = async (session: Session, { method, params = {} }: Request): Promise<object> => {
  const handler = session.handlers[method]
  if (!handler) throw new Error(`unknown method ${method}`)
  return ((await handler(params as Params)) as object | undefined) ?? {}
}

/** Requests are answered one after another, as one phone would. */
const attend = (socket: WebSocket, opening: Promise<Session>): void => {
  let turn: Promise<unknown> = opening.catch(() => {})
  const reply = (id: string, body: object) => socket.send(JSON.stringify({ id, ...body }))
  const take = async (request: Request) => {
    try {
      reply(request.id, { result: await answer(await opening, request) })
    } catch (error) {
      reply(request.id, { error: { message: firstLine(error) } })
    }
  }
  socket.on('message', (frame) => {
    const request = JSON.parse(String(frame)) as Request
    turn = turn.then(() => take(request))
  })
  socket.on('close', () => {
    opening.then((session) => session.close()).catch(() => {})
  })
}

/**
 * Speaks miniprogram-automator's protocol: one JSON object a frame, requests `{id, method, params}`,
 * replies `{id, result}` or `{id, error: {message}}`, events without an id. Every connection starts
 * a mini-program of its own, as its query says, and ends it.
 * @returns the endpoint to connect to, `ws://127.0.0.1:<port>`
 */
export async function serve(open: Open, port = 0): Promise<string> {
  const server = new WebSocketServer({ port, host: '127.0.0.1' })
  await new Promise<void>((listening, failed) => {
    server.once('listening', listening)
    server.once('error', failed)
  })
  server.on('connection', (socket, request) => {
    const emit: Emit = (method, params) => {
      if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ method, params }))
    }
    attend(socket, open(startOf(request.url ?? '/'), emit))
  })
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}`
}
