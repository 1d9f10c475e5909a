import type { ServerResponse } from 'node:http'

export type ErrorCode =
  | 'INVALID_REQUEST'
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'TOO_MANY_REQUESTS'
  | 'INTERNAL'

const STATUS: Record<ErrorCode, number> = {
  INVALID_REQUEST: 400,
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  TOO_MANY_REQUESTS: 429,
  INTERNAL: 500,
}

/** An answer that refuses, in the envelope all cloud functions use. */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly more: { path?: string; trace?: string } = {},
    readonly status: number = STATUS[code],
  ) {
    super(message)
  }
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  sendText(response, status, 'application/json; charset=utf-8', JSON.stringify(body))
}

export function sendText(response: ServerResponse, status: number, type: string, body: string) {
  if (response.headersSent) return
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  })
  response.end(body)
}

export function sendRefusal(response: ServerResponse, refusal: Refusal): void {
  const { code, message, more } = refusal
  sendJson(response, refusal.status, { ok: false, error: { code, message, ...more } })
}
