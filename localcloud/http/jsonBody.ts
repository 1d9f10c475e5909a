import type { IncomingMessage } from 'node:http'
import { BodyTooLarge, drain, readBody } from './body'
import { Refusal } from './respond'

const MAX_EVENT_BYTES = 256 * 1024

/** Deeper than any event is; what follows would run out of stack long after. */
const MAX_DEPTH = 100

/** The body of a request as a JSON object; everything else is refused by name. */
export async function readJsonObject(request: IncomingMessage): Promise<object> {
  const type = request.headers['content-type'] ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    drain(request)
    throw new Refusal('INVALID_REQUEST', '请求体须为 application/json', { path: 'content-type' })
  }
  const body = await readBody(request, MAX_EVENT_BYTES).catch((error: Error) => {
    if (!(error instanceof BodyTooLarge)) throw error
    throw new Refusal('INVALID_REQUEST', '请求体超过 256 KB', { path: '' }, 413)
  })
  const value = parse(body)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refusal('INVALID_REQUEST', '请求体须为 JSON 对象', { path: '' })
  if (isDeeper(value, MAX_DEPTH))
    throw new Refusal('INVALID_REQUEST', `请求体嵌套超过 ${MAX_DEPTH} 层`, { path: '' })
  return value
}

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((member) => isDeeper(member, levels - 1)))

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    throw new Refusal('INVALID_REQUEST', '请求体不是合法的 JSON', { path: '' })
  }
}
