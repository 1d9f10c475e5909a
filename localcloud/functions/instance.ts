import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

interface Reply {
  kind: 'ready' | 'broken' | 'result' | 'error'
  json?: string
  error?: string
}

/** A function run that gave no answer: thrown, timed out or died. For the log, never for clients. */
export class RunFailed extends Error {}

export interface Run {
  env: Record<string, string>
  /** JSON. */
  event: string
  context: Record<string, string>
}

const MEMORY_MB = 256
/** Loading a bundle is not run time, yet it must end. */
const LOAD_MS = 10_000

/** One worker thread with its own environment that has loaded one bundle. */
export class Instance {
  readonly ready: Promise<void>
  dead = false
  private readonly worker: Worker
  private settle: ((reply: Reply) => void) | null = null

  constructor(file: string, env: Record<string, string>) {
    this.worker = new Worker(join(__dirname, 'worker.cjs'), {
      workerData: { file },
      env,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    })
    this.worker.on('message', (reply: Reply) => this.reply(reply))
    this.worker.on('error', (error) => {
      this.dead = true
      this.reply({ kind: 'error', error: String(error.stack) })
    })
    this.worker.on('exit', (code) => {
      this.dead = true
      this.reply({ kind: 'error', error: `the instance exited with code ${code}` })
    })
    this.worker.unref()
    this.ready = this.within(LOAD_MS, this.next()).then(() => {})
    this.ready.catch(() => this.stop())
  }

  /** @returns the answer as JSON @throws RunFailed; after a timeout the instance is gone */
  async run(run: Run, timeoutMs: number): Promise<string> {
    const answer = this.within(timeoutMs, this.next())
    this.worker.postMessage(run)
    return (await answer).json ?? 'null'
  }

  stop(): void {
    this.dead = true
    this.worker.terminate()
  }

  private async within(ms: number, answer: Promise<Reply>): Promise<Reply> {
    const timer = setTimeout(() => {
      this.stop()
      this.reply({ kind: 'error', error: `timed out after ${ms} ms` })
    }, ms)
    return answer.finally(() => clearTimeout(timer))
  }

  private next(): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.settle = (reply) => (reply.error ? reject(new RunFailed(reply.error)) : resolve(reply))
    })
  }

  private reply(reply: Reply): void {
    const { settle } = this
    this.settle = null
    settle?.(reply)
  }
}
