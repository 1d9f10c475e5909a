import { type ChildProcess, spawn } from 'node:child_process'
import { join, resolve } from 'node:path'

const root = resolve(__dirname, '../../../..')

export type HostName = 'weapp' | 'h5' | 'devtools'

export interface Host {
  name: HostName
  /** Real sizes, real touch, screenshots. */
  layout: boolean
  endpoint: string
  stop(): Promise<void>
}

const readyLine = (child: ChildProcess): Promise<string> =>
  new Promise((ready, failed) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk
      const endpoint = /^ready (\S+)$/m.exec(said)?.[1]
      if (endpoint) ready(endpoint)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => failed(new Error(`the host ended with ${code}:\n${said}`)))
  })

/** One of the two local hosts as a process of its own, on a free port. */
export async function startHost(name: 'weapp' | 'h5'): Promise<Host> {
  const script = join(root, 'tests/ui/hosts/children', `${name}.ts`)
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const endpoint = await readyLine(child)
  return {
    ...{ name, endpoint, layout: name === 'h5' },
    stop() {
      child.kill('SIGTERM')
      return ended
    },
  }
}
