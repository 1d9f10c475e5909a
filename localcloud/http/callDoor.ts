import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FunctionHost } from '../functions/host'
import { Overloaded } from '../functions/pool'
import { fireTimer } from '../functions/timers'
import { openidOf } from './guard'
import { readJsonObject } from './jsonBody'
import { Refusal, sendText } from './respond'

/** What a mini-program may get back from a function at most. */
const MAX_ANSWER_BYTES = 1024 * 1024

/** `POST /call/<function>`: the event is the body, the answer is the function's. */
export async function callFunction(
  host: FunctionHost,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
  abortAfter?: number,
): Promise<void> {
  const openid = openidOf(request)
  const event = await readJsonObject(request)
  if (!host.has(name)) throw noSuchFunction()
  const call = { name, openid, event, source: 'wx_client' as const, abortAfter }
  answer(name, await host.call(call), response)
}

/** In test mode a call may ask for its instance to die after so many database calls. */
export const callOrAbort: typeof callFunction = (host, name, request, response) => {
  const asked = Number(request.headers['x-abort-after'])
  return callFunction(host, name, request, response, asked > 0 ? asked : undefined)
}

/** `POST /timer/<function>` in test mode: what a timer trigger of the cloud would send. */
export async function callTimer(
  host: FunctionHost,
  name: string,
  now: number,
  response: ServerResponse,
): Promise<void> {
  if (!host.has(name)) throw noSuchFunction()
  answer(name, await fireTimer(host, name, name, now), response)
}

const noSuchFunction = () => new Refusal('NOT_FOUND', '没有这个云函数')

function answer(
  name: string,
  { invocation, json, failure }: Awaited<ReturnType<FunctionHost['call']>>,
  response: ServerResponse,
): void {
  const traceId = invocation.id
  response.setHeader('x-trace-id', traceId)
  response.setHeader('x-db-round-trips', String(invocation.databaseCalls))
  response.setHeader('x-db-depth', String(invocation.databaseDepth))
  if (failure instanceof Overloaded) {
    throw new Refusal('TOO_MANY_REQUESTS', '同时的请求太多，请稍后再试', { trace: traceId })
  }
  if (failure || json === undefined || Buffer.byteLength(json) > MAX_ANSWER_BYTES) {
    console.error(`[localcloud] ${name} ${traceId}: ${failure?.message ?? 'answer over 1 MB'}`)
    throw new Refusal('INTERNAL', '服务暂时不可用，请稍后再试', { trace: traceId })
  }
  sendText(response, 200, 'application/json; charset=utf-8', json)
}
