import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(__dirname, '../../../..')

/** What the SDK of a test process shows as WX_API_TOKEN. */
export const ADMIN_TOKEN = 'contract-admin'

export interface CloudProcess {
  url: string
  wireUrl: string
  dataDir: string
  /** Ends it gently; the data folder stays. */
  stop(): Promise<void>
  /** kill -9. */
  kill(): Promise<void>
  /** Starts it again on the same data and ports. */
  restart(): Promise<void>
  /** Ends it and removes its data. */
  discard(): Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => done(port))
    })
  })

/** The local cloud as its own process, on free ports and a data folder of its own. */
export async function startCloudProcess(
  env: Record<string, string> = {},
  entry = join(__dirname, '../children/cloud.ts'),
): Promise<CloudProcess> {
  const [port, wirePort] = [await freePort(), await freePort()]
  const dataDir = mkdtempSync(join(tmpdir(), 'contract-'))
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess

  const start = async () => {
    child = spawn(process.execPath, ['--import', 'tsx', entry], {
      cwd: root,
      stdio: ['ignore', 'ignore', process.env.CONTRACT_LOG ? 'inherit' : 'ignore'],
      env: {
        ...process.env,
        PORT: String(port),
        WIRE_PORT: String(wirePort),
        DATA_DIR: dataDir,
        FUNCTIONS_DIR: join(__dirname, '../children/functions'),
        ADMIN_TOKEN,
        ALLOW_CLOCK: '1',
        ...env,
      },
    })
    await answering(url, child)
  }
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((done) => child.once('exit', done))
    child.kill(signal)
    await ended
  }

  await start()
  return {
    url,
    wireUrl: `http://127.0.0.1:${wirePort}/admin`,
    dataDir,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    restart: start,
    discard: async () => {
      await end('SIGKILL')
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const response = await fetch(`${url}/healthz`).catch(() => null)
    if (response?.ok) return
    await new Promise((done) => setTimeout(done, 30))
  }
  throw new Error(`the local cloud ended with ${child.exitCode}`)
}
