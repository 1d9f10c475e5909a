import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type CloudProcess, startCloudProcess } from '../support/cloudProcess'
import { call, get, type Refused } from '../support/doors'

interface Echo {
  event: { n?: number; userInfo: { openId: string } }
  openid: string | null
  source: string
  strangers: string[]
  rateLimits: string | null
}

let cloud: CloudProcess
let functionsDir: string

beforeAll(async () => {
  functionsDir = mkdtempSync(join(tmpdir(), 'contract-'))
  symlinkSync(resolve(__dirname, '../../../../node_modules'), join(functionsDir, 'node_modules'))
  cpSync(join(__dirname, '../children/functions'), functionsDir, { recursive: true })
  cloud = await startCloudProcess({ FUNCTIONS_DIR: functionsDir, RATE_LIMITS: 'off' })
})
afterAll(async () => {
  await cloud.discard()
  rmSync(functionsDir, { recursive: true, force: true })
})

test('a function gets the event and who is asking', async () => {
  const { status, body } = await call<Echo>(cloud, 'echo', { n: 1 }, 'o-kang')
  expect(status).toBe(200)
  expect(body).toMatchObject({
    event: { n: 1, userInfo: { openId: 'o-kang' } },
    openid: 'o-kang',
    source: 'wx_client',
    rateLimits: 'off',
  })
})

test('an identity in the event is not believed', async () => {
  const event = { userInfo: { openId: 'o-other' }, openid: 'o-other' }
  const { body } = await call<Echo>(cloud, 'echo', event, 'o-kang')
  expect(body.openid).toBe('o-kang')
  expect(body.event.userInfo.openId).toBe('o-kang')
})

test('calls at once never see each other’s identity', async () => {
  const people = Array.from({ length: 60 }, (_, i) => `o-person-${i}`)
  const answers = await Promise.all(
    people.map((openid, i) => call<Echo>(cloud, 'echo', { wait: i % 7 }, openid)),
  )
  expect(answers.map(({ body }) => body.openid)).toEqual(people)
  const written = await Promise.all(
    people.map((openid) =>
      call<{ openid: string }>(
        cloud,
        'caller',
        { action: 'database', times: 2, key: 'who' },
        openid,
      ),
    ),
  )
  expect(written.map(({ body }) => body.openid)).toEqual(people)
})

test('a function that calls another hands on who is asking', async () => {
  const event = { action: 'relay', to: 'echo', data: { n: 5 } }
  const { body } = await call<{ result: Echo }>(cloud, 'caller', event, 'o-kang')
  expect(body.result).toMatchObject({ openid: 'o-kang', source: 'wx_client,scf', event: { n: 5 } })
})

test('database round trips of a call are counted, also those of functions it calls', async () => {
  const direct = await call(cloud, 'caller', { action: 'database', times: 3, key: 'k' })
  expect(direct.headers.get('x-db-round-trips')).toBe('4')
  const inner = { action: 'database', times: 1, key: 'k' }
  const relayed = await call(cloud, 'caller', { action: 'relay', to: 'caller', data: inner })
  expect(relayed.headers.get('x-db-round-trips')).toBe('2')
})

test.each(['throw', 'reject', 'exit', 'circular', 'flood'])(
  'a function that fails by %s answers INTERNAL and tells nothing, and the next call works',
  async (trouble) => {
    const { status, body } = await call<Refused>(cloud, 'trouble', { trouble })
    expect(status).toBe(500)
    expect(body).toEqual({
      ok: false,
      error: { code: 'INTERNAL', message: expect.any(String), trace: expect.any(String) },
    })
    expect(JSON.stringify(body)).not.toContain('身份证')
    expect((await call(cloud, 'trouble', { trouble: 'count' })).status).toBe(200)
  },
)

test.each(['loop', 'hang'])(
  'a function that ends in a %s is stopped after three seconds',
  async (trouble) => {
    const started = Date.now()
    const { body } = await call<Refused>(cloud, 'trouble', { trouble })
    expect(body.error.code).toBe('INTERNAL')
    expect(Date.now() - started).toBeGreaterThan(2900)
    expect(Date.now() - started).toBeLessThan(5000)
    expect((await call(cloud, 'trouble', { trouble: 'count' })).status).toBe(200)
  },
)

test('no answer is null', async () => {
  const { status, body } = await call(cloud, 'trouble', { trouble: 'none' })
  expect([status, body]).toEqual([200, null])
})

test('more calls than instances wait their turn, and waiting is not run time', async () => {
  const started = Date.now()
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => call(cloud, 'echo', { wait: 1500 })),
  )
  expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(200))
  expect(Date.now() - started).toBeGreaterThan(4000)
}, 20_000)

test('a function that does not exist is NOT_FOUND, whatever its name', async () => {
  for (const name of ['nothing', '..%2f..%2fetc', '__proto__', 'echo/../trouble%00', '']) {
    const { status, body } = await call<Refused>(cloud, name, {})
    expect([status, body.error.code]).toEqual([404, 'NOT_FOUND'])
  }
})

test('a bundle built anew answers the next call', async () => {
  const dir = join(functionsDir, 'changing')
  mkdirSync(dir)
  for (const version of [1, 2, 3]) {
    writeFileSync(
      join(dir, 'index.js'),
      `exports.main = () => 'version ${version}${' '.repeat(version)}'`,
    )
    expect((await call<string>(cloud, 'changing', {})).body).toContain(`version ${version}`)
  }
  writeFileSync(join(dir, 'index.js'), 'this is not JavaScript')
  expect((await call<Refused>(cloud, 'changing', {})).body.error.code).toBe('INTERNAL')
  writeFileSync(join(dir, 'index.js'), "exports.main = () => 'mended'")
  expect((await call<string>(cloud, 'changing', {})).body).toBe('mended')
})

test('a transaction left open ends with its run', async () => {
  await call(cloud, 'caller', { action: 'abandon', key: 'held-o-someone' })
  const started = Date.now()
  const { status } = await call(cloud, 'caller', { action: 'database', times: 1, key: 'held' })
  expect(status).toBe(200)
  expect(Date.now() - started).toBeLessThan(2000)
})

test('the database door is closed to whoever has no run under way', async () => {
  const body = { action: 'database.getDocument', collectionName: 'kv', queryType: 'WHERE' }
  for (const wxCloudApiToken of ['', 'guess', undefined]) {
    const response = await fetch(cloud.wireUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, wxCloudApiToken }),
    })
    expect(await response.json()).toMatchObject({ code: 'INVALID_REQUEST_SOURCE' })
  }
  const onPublicPort = await fetch(`${cloud.url}/admin`, { method: 'POST', body: '{}' })
  expect(onPublicPort.status).toBe(404)
  await call(cloud, 'caller', { action: 'linger', key: 'late' })
  await new Promise((done) => setTimeout(done, 500))
  const late = await call<{ late?: boolean }>(cloud, 'caller', {
    action: 'database',
    times: 1,
    key: 'late',
  })
  expect(late.body.late).toBeUndefined()
})

test('what goes to WeChat is kept in the outbox, with whose run it was', async () => {
  const before = (await outbox()).length
  await call(cloud, 'caller', { action: 'notify', touser: 'o-kang' }, 'o-kang')
  const pass = await call(cloud, 'caller', { action: 'check', content: '你好' })
  expect(pass.body).toMatchObject({ errCode: 0, result: { suggest: 'pass' } })
  const risky = await call(cloud, 'caller', {
    action: 'check',
    content: '特3456书yuuo莞6543李zxcz蒜7782法fgnv级',
  })
  expect(risky.body).toMatchObject({ result: { suggest: 'risky' } })
  expect((await call(cloud, 'caller', { action: 'checkImage' })).body).toMatchObject({ errCode: 0 })
  expect((await call(cloud, 'caller', { action: 'checkMedia' })).status).toBe(200)
  const sent = (await outbox()).slice(before)
  expect(sent.map(({ api }) => api)).toEqual([
    'subscribeMessage.send',
    'security.msgSecCheck',
    'security.msgSecCheck',
    'security.imgSecCheck',
    'security.mediaCheckAsync',
  ])
  expect(sent[0]).toMatchObject({
    openid: 'o-kang',
    body: { touser: 'o-kang', template_id: 'tpl-1', data: { thing1: { value: '已受理' } } },
  })
})

test('a message to nobody is refused as WeChat refuses it', async () => {
  const { body } = await call<Refused>(cloud, 'caller', { action: 'notify' })
  expect(body.error.code).toBe('INTERNAL')
})

test('a timer runs a function as nobody', async () => {
  const response = await fetch(`${cloud.url}/timer/echo`, { method: 'POST' })
  expect(await response.json()).toMatchObject({
    openid: null,
    source: 'wx_trigger',
    event: { Type: 'Timer', TriggerName: 'echo' },
  })
})

async function outbox() {
  const { body } = await get<{ messages: { api: string; openid: string; body: object }[] }>(
    cloud,
    '/outbox',
  )
  return body.messages
}

test('nothing of this machine leaks into a function', async () => {
  const { body } = await call<Echo>(cloud, 'echo', {})
  expect(body.strangers.sort()).toEqual(['TENCENTCLOUD_SESSIONTOKEN', 'WX_API_TOKEN'])
})
