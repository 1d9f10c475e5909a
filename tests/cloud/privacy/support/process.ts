import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer, TestCloud } from '../../functions/support/cloud'

const root = resolve(__dirname, '../../../..')
const READY = /local cloud ready: (\S+)/

/** What a phone can do, and what a test may look at from outside. */
export interface CloudProcess extends Pick<TestCloud, 'call' | 'upload'> {
  dataDir: string
  /** All that it wrote to its console so far. */
  output(): string
  post(path: string, body?: object): Promise<Answer<object>>
  get<T>(path: string): Promise<T>
  stop(): Promise<void>
}

/** `npm run cloud` as a process of its own, in test mode, saying all it has to say. */
export async function startCloudProcess(
  dataDir = mkdtempSync(join(tmpdir(), 'sealed-')),
  env: Record<string, string> = {},
): Promise<CloudProcess> {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'localcloud/cli.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...{ PORT: '0', DATA_DIR: dataDir, ALLOW_CLOCK: '1', LOG_LEVEL: 'trace', RATE_LIMITS: 'off' },
      ...env,
    },
  })
  let output = ''
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (bytes: Buffer) => {
      output += bytes.toString()
    })
  while (!READY.test(output)) {
    if (child.exitCode !== null) throw new Error(output)
    await sleep(50)
  }
  const [, url] = READY.exec(output)!
  const ask = async (path: string, init: RequestInit) => (await fetch(`${url}${path}`, init)).json()
  return {
    dataDir,
    output: () => output,
    call: (name, openid, event) =>
      ask(`/call/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-wx-openid': openid },
        body: JSON.stringify(event),
      }),
    upload: (openid, path, bytes) =>
      ask(`/upload?path=${encodeURIComponent(path)}`, {
        method: 'PUT',
        headers: { 'x-wx-openid': openid },
        body: bytes as unknown as BodyInit,
      }),
    post: (path, body = {}) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    get: (path) => ask(path, {}),
    async stop() {
      // Closed, not only ended: by then all it said has been heard.
      const ended = new Promise((done) => child.once('close', done))
      child.kill('SIGTERM')
      await ended
    },
  }
}

export const discard = (dataDir: string) => rmSync(dataDir, { recursive: true, force: true })
