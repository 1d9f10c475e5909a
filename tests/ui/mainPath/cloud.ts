import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const root = resolve(__dirname, '../../..')
const READY_MS = 30_000

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => done(port))
    })
  })

/** The builds that a person would run; what is unchanged is left as it is. */
export function buildAll(): void {
  for (const script of ['tools/build/functions.mjs', 'tools/build/h5.mjs']) {
    const { status, stderr } = spawnSync(process.execPath, [script], { cwd: root })
    if (status !== 0) throw new Error(`${script}: ${stderr}`)
  }
}

export interface LocalCloud {
  url: string
  /** As a power cut would: kill -9. */
  kill(): Promise<void>
  /** Starts it again on the same data. */
  start(): Promise<void>
  /** Ends it and removes its data. */
  discard(): Promise<void>
}

/** The local cloud with pages and demo people, on a free port and a data folder of its own. */
export async function startCloud(): Promise<LocalCloud> {
  const port = await freePort()
  const dataDir = mkdtempSync(join(tmpdir(), 'main-path-'))
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | undefined

  const isReady = () =>
    fetch(`${url}/healthz`)
      .then(({ ok }) => ok)
      .catch(() => false)
  const start = async () => {
    child = spawn(process.execPath, ['--import', 'tsx', 'localcloud/cli.ts'], {
      cwd: root,
      stdio: 'ignore',
      env: { ...process.env, PORT: String(port), DATA_DIR: dataDir },
    })
    const giveUp = Date.now() + READY_MS
    while (!(await isReady())) {
      if (Date.now() > giveUp) throw new Error('the local cloud did not come up')
      await sleep(100)
    }
  }
  const end = async (signal: NodeJS.Signals) => {
    const running = child
    child = undefined
    if (!running || running.exitCode !== null) return
    const ended = new Promise((done) => running.once('exit', done))
    running.kill(signal)
    await ended
  }
  await start()
  return {
    ...{ url, start },
    kill: () => end('SIGKILL'),
    async discard() {
      await end('SIGTERM')
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
