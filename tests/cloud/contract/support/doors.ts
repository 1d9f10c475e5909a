import type { CloudProcess } from './cloudProcess'

export interface Answer<T = Record<string, unknown>> {
  status: number
  headers: Headers
  body: T
}

export interface Refused {
  ok: false
  error: { code: string; message: string; path?: string; trace?: string }
}

async function answerOf<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: (text ? JSON.parse(text) : null) as T,
  }
}

/** `POST /call/<name>` as a phone of this person. */
export async function call<T = Record<string, unknown>>(
  cloud: CloudProcess,
  name: string,
  event: unknown,
  openid = 'o-someone',
): Promise<Answer<T>> {
  return raw(cloud, name, JSON.stringify(event), { 'x-wx-openid': openid })
}

/** The same with any body and headers. */
export async function raw<T = Record<string, unknown>>(
  cloud: CloudProcess,
  name: string,
  body: string | Buffer,
  headers: Record<string, string>,
): Promise<Answer<T>> {
  const response = await fetch(`${cloud.url}/call/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: body as BodyInit,
  })
  return answerOf<T>(response)
}

export async function put(
  cloud: CloudProcess,
  path: string,
  bytes: Buffer,
  openid: string,
): Promise<Answer<{ fileID: string } & Refused>> {
  const response = await fetch(`${cloud.url}/upload?path=${encodeURIComponent(path)}`, {
    method: 'PUT',
    headers: { 'x-wx-openid': openid },
    body: bytes as unknown as BodyInit,
  })
  return answerOf(response)
}

export async function setClock(cloud: CloudProcess, now: unknown): Promise<Answer> {
  const response = await fetch(`${cloud.url}/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now }),
  })
  return answerOf(response)
}

export async function get<T>(cloud: CloudProcess, path: string): Promise<Answer<T>> {
  return answerOf<T>(await fetch(cloud.url + path))
}
