import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CloudProcess, startCloudProcess } from '../support/cloudProcess'

let cloud: CloudProcess
let dir: string

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'contract-'))
  writeFileSync(join(dir, 'secret.txt'), 'secret')
  cloud = await startCloudProcess({ H5_DIR: join(dir, 'h5') })
})
afterAll(async () => {
  await cloud.discard()
  rmSync(dir, { recursive: true, force: true })
})

test('the app is served as soon as it is built, and what is built anew after that', async () => {
  expect(await (await fetch(`${cloud.url}/`)).text()).toContain('npm start')
  mkdirSync(join(dir, 'h5', 'js'), { recursive: true })
  writeFileSync(join(dir, 'h5', 'index.html'), '<html>app</html>')
  writeFileSync(join(dir, 'h5', 'js', 'app.0123abcd.js'), 'one')
  const page = await fetch(`${cloud.url}/`)
  expect(await page.text()).toBe('<html>app</html>')
  expect(page.headers.get('cache-control')).toBe('no-cache')
  const script = await fetch(`${cloud.url}/js/app.0123abcd.js`)
  expect(await script.text()).toBe('one')
  expect(script.headers.get('cache-control')).toContain('immutable')
  writeFileSync(join(dir, 'h5', 'js', 'app.4567abcd.js'), 'two')
  expect(await (await fetch(`${cloud.url}/js/app.4567abcd.js`)).text()).toBe('two')
})

test('an address of the app gives the app, a missing file does not', async () => {
  const route = await fetch(`${cloud.url}/packages/service/index?id=1`)
  expect(await route.text()).toBe('<html>app</html>')
  expect((await fetch(`${cloud.url}/js/app.99999999.js`)).status).toBe(404)
})

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/js/..%2f..%2fsecret.txt', '/..%5csecret.txt'])(
  'nothing outside the folder comes out by %s',
  async (path) => {
    const text = await new Promise<string>((done) => {
      request(cloud.url, { path }, (response) => {
        let body = ''
        response.on('data', (chunk) => {
          body += chunk
        })
        response.on('end', () => done(body))
      }).end()
    })
    expect(text).not.toContain('secret')
  },
)
