import type { IncomingMessage, ServerResponse } from 'node:http'
import { Refusal } from './respond'

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

const hostnameOf = (origin: string): string => {
  try {
    return new URL(origin).hostname
  } catch {
    return ''
  }
}

/** This machine only, also when a foreign page or a rebound host name tries to use its browser. */
export function refuseStrangers(request: IncomingMessage): void {
  const { host = '', origin } = request.headers
  const own = LOOPBACK.has(hostnameOf(`http://${host}`))
  if (!own || (origin !== undefined && !LOOPBACK.has(hostnameOf(origin)))) {
    throw new Refusal('FORBIDDEN', '只接受本机的访问')
  }
}

export function hardenResponse(response: ServerResponse): void {
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'no-referrer')
}

/**
 * The OPENID a call is made with. Digits alone are refused: the SDK would read them as a number
 * and give another OPENID to the function.
 */
export function openidOf(request: IncomingMessage): string {
  const openid = request.headers['x-wx-openid']
  if (typeof openid === 'string' && /^(?!\d+$)[A-Za-z0-9_-]{1,64}$/.test(openid)) return openid
  throw new Refusal('INVALID_REQUEST', '请求头 x-wx-openid 缺失或格式不符', { path: 'x-wx-openid' })
}
