import { existsSync } from 'node:fs'
import { request } from 'node:http'
import { startCloudProcess } from '../support/cloudProcess'
import { THINGS } from '../support/collections'
import { call, get, put, type Refused, raw, setClock } from '../support/doors'
import { openTarget, type Target } from '../support/target'

let target: Target
const cloud = () => target.local!
beforeAll(async () => {
  target = await openTarget()
})
afterAll(() => target.close())

const someone = { 'x-wx-openid': 'o-someone' }

test('a megabyte of junk is refused by name', async () => {
  const junk = Buffer.alloc(1024 * 1024, 'x')
  const { status, body } = await raw<Refused>(cloud(), 'echo', junk, someone)
  expect(status).toBe(413)
  expect(body).toMatchObject({ ok: false, error: { code: 'INVALID_REQUEST', path: '' } })
  expect((await call(cloud(), 'echo', {})).status).toBe(200)
})

test('a megabyte that does not say how long it is is refused too', async () => {
  const status = await new Promise((done, fail) => {
    const sending = request(
      `${cloud().url}/call/echo`,
      { method: 'POST', headers: { ...someone, 'content-type': 'application/json' } },
      (response) => done(response.statusCode),
    )
    sending.on('error', fail)
    for (let i = 0; i < 16; i++) sending.write(Buffer.alloc(64 * 1024, '['))
    sending.end()
  })
  expect(status).toBe(413)
})

const junk: [string, string | Buffer, Record<string, string>, string][] = [
  ['no JSON at all', '{"a":', someone, ''],
  ['bytes that are no text', Buffer.from([0x22, 0xff, 0xfe, 0x22]), someone, ''],
  ['an empty body', '', someone, ''],
  ['a list', '[1]', someone, ''],
  ['null', 'null', someone, ''],
  ['a number', '5', someone, ''],
  ['another content type', '{}', { ...someone, 'content-type': 'text/plain' }, 'content-type'],
  ['nobody', '{}', {}, 'x-wx-openid'],
  ['an OPENID of digits', '{}', { 'x-wx-openid': '12345678901234567890' }, 'x-wx-openid'],
  ['an OPENID with odd characters', '{}', { 'x-wx-openid': "o'; drop" }, 'x-wx-openid'],
]

test.each(junk)('%s is INVALID_REQUEST', async (_sentence, body, headers, path) => {
  const answer = await raw<Refused>(cloud(), 'echo', body, headers)
  expect(answer.status).toBe(400)
  expect(answer.body).toMatchObject({ ok: false, error: { code: 'INVALID_REQUEST', path } })
})

test('deeply nested JSON does no harm', async () => {
  const deep = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
  const { status } = await raw(cloud(), 'echo', deep, someone)
  expect([200, 400, 500]).toContain(status)
  expect((await call(cloud(), 'echo', {})).status).toBe(200)
})

test('__proto__ in an event is only data', async () => {
  const { body } = await raw<{ event: object }>(
    cloud(),
    'echo',
    '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}',
    someone,
  )
  expect((body.event as { admin?: boolean }).admin).toBeUndefined()
})

test('pages of other origins and rebound names are refused', async () => {
  const foreign = { ...someone, origin: 'https://evil.example' }
  expect((await raw<Refused>(cloud(), 'echo', '{}', foreign)).body.error.code).toBe('FORBIDDEN')
  const dev = { ...someone, origin: 'http://localhost:10086' }
  expect((await raw(cloud(), 'echo', '{}', dev)).status).toBe(200)
  const status = await new Promise((done) => {
    request(`${cloud().url}/healthz`, { headers: { host: 'evil.example' } }, (response) =>
      done(response.statusCode),
    ).end()
  })
  expect(status).toBe(403)
})

test('it says that it is well, who may be played, and what time it is', async () => {
  expect((await get(cloud(), '/healthz')).body).toMatchObject({ ok: true })
  expect((await get(cloud(), '/identities')).body).toEqual([])
  expect((await get(cloud(), '/clock')).body).toMatchObject({ ok: true })
})

test('the clock can be set; functions, server dates and links follow it', async () => {
  expect((await setClock(cloud(), '2030-05-01T08:00:00+08:00')).status).toBe(200)
  const { body } = await call<{ clockOffsetMs: number }>(cloud(), 'echo', {})
  const seen = new Date(Date.now() + body.clockOffsetMs).toISOString()
  expect(seen).toMatch(/^2030-05-01T00:00/)
  const doc = target.db.collection(THINGS).doc(`${target.run}-clock`)
  await doc.set({ data: { run: target.run, at: target.db.serverDate() } })
  expect((await doc.get<{ at: Date }>()).data.at.toISOString()).toMatch(/^2030-05-01T00:00/)
  for (const wrong of ['soon', '2030-05-01T08:00:00', {}, true, 1e20]) {
    expect((await setClock(cloud(), wrong)).status).toBe(400)
  }
  expect((await setClock(cloud(), null)).status).toBe(200)
  const { body: now } = await get<{ now: string }>(cloud(), '/clock')
  expect(Math.abs(Date.parse(now.now) - Date.now())).toBeLessThan(5000)
})

describe('uploading', () => {
  const bytes = Buffer.from('some bytes')
  const path = (name: string) => `materials/${target.run}/${name}`

  async function ticket(name: string, more: object = {}): Promise<string> {
    const data = {
      cloudPath: path(name),
      openid: 'o-kang',
      status: 'ticketed',
      size: 1000,
      ...more,
    }
    await target.db.collection('materials').add({ data })
    return path(name)
  }

  test('takes what a ticket allows, and functions can read it', async () => {
    const { status, body } = await put(cloud(), await ticket('检查单.png'), bytes, 'o-kang')
    expect(status).toBe(200)
    expect(Object.keys(body)).toEqual(['fileID'])
    const { fileContent } = await target.cloud.downloadFile({ fileID: body.fileID })
    expect(bytes.equals(fileContent)).toBe(true)
  })

  test('takes nothing without a ticket, with another’s, or with a used one', async () => {
    const other = await ticket('other.png')
    const used = await ticket('used.png', { status: 'confirmed' })
    for (const [where, who] of [
      [path('none.png'), 'o-kang'],
      [other, 'o-someone-else'],
      [used, 'o-kang'],
    ] as const) {
      const { status, body } = await put(cloud(), where, bytes, who)
      expect([status, body.error.code]).toEqual([403, 'FORBIDDEN'])
    }
  })

  test('takes no more than was announced, and never over ten megabytes', async () => {
    const small = await ticket('small.png', { size: 5 })
    expect((await put(cloud(), small, bytes, 'o-kang')).status).toBe(413)
    const big = await ticket('big.png', { size: 50 * 1024 * 1024 })
    const over = Buffer.alloc(10 * 1024 * 1024 + 1)
    expect((await put(cloud(), big, over, 'o-kang')).body.error.code).toBe('INVALID_REQUEST')
    const brim = Buffer.alloc(10 * 1024 * 1024)
    expect((await put(cloud(), big, brim, 'o-kang')).status).toBe(200)
  })

  test('stops taking bytes of unknown length at the limit, and says so', async () => {
    const path = await ticket('endless.png', { size: 100_000 })
    const answer = await new Promise((done, fail) => {
      const url = `${cloud().url}/upload?path=${encodeURIComponent(path)}`
      const sending = request(
        url,
        { method: 'PUT', headers: { 'x-wx-openid': 'o-kang' } },
        (response) => done(response.statusCode),
      )
      sending.on('error', fail)
      for (let i = 0; i < 40; i++) sending.write(Buffer.alloc(64 * 1024))
      sending.end()
    })
    expect(answer).toBe(413)
    expect((await put(cloud(), path, bytes, 'o-kang')).status).toBe(200)
  })

  test.each(['../secret', 'a/../../b', '/etc/passwd', 'a//b', 'a\\b', 'a\0b', '.', ''])(
    'refuses the path %j',
    async (wrong) => {
      const { status, body } = await put(cloud(), wrong, bytes, 'o-kang')
      expect([status, body.error.code]).toEqual([400, 'INVALID_REQUEST'])
      expect(existsSync(`${cloud().dataDir}/secret`)).toBe(false)
    },
  )

  test('the SDK cannot climb out of the store either', async () => {
    const upload = target.cloud.uploadFile({ cloudPath: '../../x', fileContent: bytes })
    await expect(upload).rejects.toThrow()
  })
})

test('a link ends with its time, and cannot be forged', async () => {
  const { fileID } = await target.cloud.uploadFile({
    cloudPath: `contract/${target.run}/page.html`,
    fileContent: Buffer.from('<script>alert(1)</script>'),
  })
  const { fileList } = await target.cloud.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] })
  const url = fileList[0]!.tempFileURL
  const response = await fetch(url)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/octet-stream')
  expect(response.headers.get('content-disposition')).toBe('attachment')
  await setClock(cloud(), Date.now() + 61_000)
  expect((await fetch(url)).status).toBe(404)
  await setClock(cloud(), null)
  const [payload, mac] = url.split('/file/')[1]!.split('.') as [string, string]
  const claim = JSON.parse(Buffer.from(payload, 'base64url').toString())
  const forged = Buffer.from(JSON.stringify({ ...claim, until: 9e15 })).toString('base64url')
  for (const token of [`${forged}.${mac}`, payload, `${payload}.`, 'x.y', '']) {
    expect((await fetch(`${cloud().url}/file/${token}`)).status).toBe(404)
  }
})

test('without test mode the clock stays as it is, and of the outbox one sees what one caused', async () => {
  const strict = await startCloudProcess({ ALLOW_CLOCK: '0' })
  expect((await setClock(strict, null)).status).toBe(404)
  expect((await fetch(`${strict.url}/outbox`)).status).toBe(400)
  const own = await fetch(`${strict.url}/outbox`, { headers: { 'x-wx-openid': 'o-kang' } })
  expect(await own.json()).toEqual({ ok: true, messages: [] })
  expect((await fetch(`${strict.url}/timer/echo`, { method: 'POST' })).status).toBe(404)
  await strict.discard()
})
