import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { APP_ID, ENV_ID } from '../options'
import { bundleConfig } from './bundleConfig'
import { baseEnvironment, invocationEnvironment } from './environment'
import { Invocation, type Source } from './invocation'
import { Pool, type PoolLimits, type Pools, stopPools } from './pool'

export interface HostOptions extends Omit<PoolLimits, 'timeoutMs'> {
  /** Holds for every function in place of what its bundle asks for. */
  timeoutMs?: number
  functionsDir: string
  wireUrl: string
  /** Instances of an earlier host with the same functions and settings; they outlive this one. */
  warm?: Pools
  env: Record<string, string>
  clockOffsetMs: () => number
  /** Called when a run is over, however it ended. */
  onEnd: (invocation: Invocation) => void
}

export interface Call {
  name: string
  openid: string | null
  event: object
  source: Source
  parent?: Invocation
  /** Test mode: the instance dies after this many database calls. */
  abortAfter?: number
}

/** Seconds, as on WeChat. */
const DEFAULT_TIMEOUT = 3

/** Runs cloud functions, each run with its own identity and token. */
export class FunctionHost {
  private readonly pools: Pools
  private readonly running = new Map<string, Invocation>()

  constructor(private readonly options: HostOptions) {
    this.pools = options.warm ?? new Map()
  }

  has(name: string): boolean {
    return /^[A-Za-z][\w-]{0,59}$/.test(name) && existsSync(this.fileOf(name))
  }

  /** The run that a token was given to, as long as it lasts. */
  invocationOf(token: string): Invocation | undefined {
    return this.running.get(token)
  }

  /** @returns the invocation and its answer as JSON, or why there is none (Overloaded, RunFailed) */
  async call(call: Call): Promise<{ invocation: Invocation; json?: string; failure?: Error }> {
    const { name, openid, source, parent, abortAfter } = call
    const invocation = new Invocation(name, openid, source, parent, abortAfter)
    try {
      const json = await this.pool(name).run((stop) => {
        invocation.abort = stop
        return this.prepare(invocation, call.event)
      })
      return { invocation, json }
    } catch (failure) {
      return { invocation, failure: failure as Error }
    } finally {
      this.running.delete(invocation.token)
      this.options.onEnd(invocation)
    }
  }

  async stop(graceMs: number): Promise<void> {
    const deadline = Date.now() + graceMs
    while (this.running.size > 0 && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    if (!this.options.warm) stopPools(this.pools)
  }

  private prepare(invocation: Invocation, event: object) {
    this.running.set(invocation.token, invocation)
    const { id, openid, functionName, source } = invocation
    const caller = openid === null ? {} : { userInfo: { appId: APP_ID, openId: openid } }
    return {
      env: invocationEnvironment(invocation, this.options.wireUrl, this.options.clockOffsetMs()),
      event: JSON.stringify(source === 'wx_trigger' ? event : { ...event, ...caller }),
      context: { request_id: id, function_name: functionName, namespace: ENV_ID },
    }
  }

  private pool(name: string): Pool {
    const known = this.pools.get(name)
    if (known) return known
    const env = baseEnvironment(name, this.options.env)
    const { timeout = DEFAULT_TIMEOUT } = bundleConfig(this.options.functionsDir, name)
    const timeoutMs = this.options.timeoutMs ?? timeout * 1000
    const pool = new Pool(this.fileOf(name), env, { ...this.options, timeoutMs })
    this.pools.set(name, pool)
    return pool
  }

  private fileOf(name: string): string {
    return join(this.options.functionsDir, name, 'index.js')
  }
}
