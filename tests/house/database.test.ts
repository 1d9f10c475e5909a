import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { collections, index, unique } from '../../config/database'
import { applyManifest } from '../../tools/database/apply'

interface Asked {
  path: string
  body: Record<string, unknown>
}

const answerTo = async (request: IncomingMessage, asked: Asked[]): Promise<object> => {
  const { pathname, searchParams } = new URL(request.url!, 'http://wechat')
  if (pathname === '/cgi-bin/token')
    return searchParams.get('secret') === 'right'
      ? { access_token: 'token' }
      : { errcode: 40125, errmsg: 'invalid appsecret' }
  const body = (await json(request)) as Asked['body']
  asked.push({ path: `${pathname}?${searchParams}`, body })
  if (body.collection_name === 'people') return { errcode: -502006, errmsg: 'Table exist' }
  if (body.collection_name === 'nowhere') return { errcode: -1, errmsg: 'env not exist' }
  return { errcode: 0, errmsg: 'ok' }
}

describe('creating collections and indexes in a real environment', () => {
  let server: Server
  let asked: Asked[]
  let told: string[]

  const environment = (secret = 'right') => ({
    appid: 'wx1',
    secret,
    env: 'prod-1',
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    told: (line: string) => void told.push(line),
  })
  const collection = (name: string, ...indexes: ReturnType<typeof index>[]) => ({
    name,
    indexes,
    clientRules: { read: false, write: false } as const,
  })

  beforeEach(async () => {
    asked = []
    told = []
    server = createServer((request, response) => {
      answerTo(request, asked).then((answer) => response.end(JSON.stringify(answer)))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterEach(() => server.close())

  it('asks for each collection and then its indexes, in the form WeChat names', async () => {
    const manifest = [collection('requests', unique('personId', 'requestId'), index('-at'))]
    expect(await applyManifest(environment(), manifest)).toBe(0)
    expect(asked.map(({ path }) => path)).toEqual([
      '/tcb/databasecollectionadd?access_token=token',
      '/tcb/updateindex?access_token=token',
      '/tcb/updateindex?access_token=token',
    ])
    expect(asked[1]!.body).toEqual({
      env: 'prod-1',
      collection_name: 'requests',
      create_indexes: [
        {
          name: 'personId__requestId',
          unique: true,
          keys: [
            { name: 'personId', direction: '1' },
            { name: 'requestId', direction: '1' },
          ],
        },
      ],
      drop_indexes: [],
    })
    expect(asked[2]!.body).toMatchObject({
      create_indexes: [{ unique: false, keys: [{ name: 'at', direction: '-1' }] }],
    })
  })

  it('leaves alone what exists, and goes on after a failure that it counts and tells', async () => {
    const manifest = [collection('people'), collection('nowhere'), collection('kv')]
    expect(await applyManifest(environment(), manifest)).toBe(1)
    expect(told).toEqual([
      '已有  集合 people',
      '失败  集合 nowhere：-1 env not exist',
      '已建  集合 kv',
    ])
  })

  it('covers the whole manifest by default', async () => {
    await applyManifest(environment())
    const names = collections.flatMap(({ name, indexes }) => [name, ...indexes.map(() => name)])
    expect(asked.map(({ body }) => body.collection_name)).toEqual(names)
  })

  it('tells a wrong secret without repeating it', async () => {
    const attempt = applyManifest(environment('top-secret'))
    await expect(attempt).rejects.toThrow('40125 invalid appsecret')
    await expect(attempt).rejects.not.toThrow('top-secret')
  })
})
