import { gzipSync } from 'node:zlib'
import type { Random } from '../../../ledger/simulation/random'

/** A request as it goes over the line. */
export interface Sent {
  headers: Record<string, string>
  body: Buffer
}

const JSON_TYPE = { 'content-type': 'application/json' }

/** Bytes that are no UTF-8: a stray one, an overlong NUL, a surrogate, a letter cut in half. */
const NO_TEXT = [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xe5, 0x81], [0xf4, 0x90, 0x80, 0x80]]

const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16()

const cut = (body: Buffer, random: Random) => body.subarray(0, random.below(body.length))

function inserted(body: Buffer, random: Random): Buffer {
  const at = random.below(body.length + 1)
  return Buffer.concat([body.subarray(0, at), Buffer.from(random.of(NO_TEXT)), body.subarray(at)])
}

function flipped(body: Buffer, random: Random): Buffer {
  const copy = Buffer.from(body)
  for (let left = 1 + random.below(4); left > 0; left--)
    copy[random.below(copy.length)]! ^= 1 << random.below(8)
  return copy
}

const text = (body: string): Sent => ({ headers: JSON_TYPE, body: Buffer.from(body) })
const typed = (type: string, body: Buffer): Sent => ({ headers: { 'content-type': type }, body })

const WAYS: readonly ((json: string, body: Buffer, random: Random) => Sent)[] = [
  (_, body, random) => ({ headers: JSON_TYPE, body: cut(body, random) }),
  (_, body, random) => ({ headers: JSON_TYPE, body: inserted(body, random) }),
  (_, body, random) => ({ headers: JSON_TYPE, body: flipped(body, random) }),
  (_, body, random) => ({ headers: JSON_TYPE, body: flipped(body, random) }),
  (json) => typed('application/json; charset=utf-16', Buffer.from(`\ufeff${json}`, 'utf16le')),
  (json) => typed('application/json', swapped(json)),
  (json) => typed('application/json; charset=gbk', Buffer.from(json, 'latin1')),
  (_, body) => ({ headers: { ...JSON_TYPE, 'content-encoding': 'gzip' }, body: gzipSync(body) }),
  (_, body) => typed('text/plain', body),
  (_, body) => typed('application/x-www-form-urlencoded', body),
  (_, body) => typed('multipart/form-data; boundary=x', body),
  (_, body) => typed('application/jsonp', body),
  (_, body) => ({ headers: {}, body }),
  (json) => text(`\ufeff${json}`),
  (json) => text(json + json),
  (json) => text(`[${json}]`),
  (json) => text(JSON.stringify(json)),
  (json) => text(`${json},`),
  (json) => text(`/* */${json}`),
  (json) => text(json.replaceAll('"', "'")),
  (json) => text(json.replace('{', '{"action":"list","action":"drop",')),
  (json) => text(json.replace(/}$/, ',"__proto__":{"__proto__":{"role":"specialist"}}}')),
  () => text(''),
  () => text('null'),
  () => text('0'),
  () => text('{}'),
]

/** Rare: each is as large as the door lets in, or larger. */
const LARGE: readonly (() => Sent)[] = [
  () => text('['.repeat(200_000)),
  () => text(`{"action":"list","a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
  () => text(`{"action":"list","a":${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}}`),
  () => text(`{"action":"${'x'.repeat(250_000)}"}`),
  () => text(`{"action":"list","a":"${'x'.repeat(300_000)}"}`),
]

/** The event in bytes that are hardly an event any more. */
export function spoiled(json: string, random: Random): Sent {
  if (random.chance(0.01)) return random.of(LARGE)()
  return random.of(WAYS)(json, Buffer.from(json), random)
}

export const asJson = (json: string): Sent => text(json)
