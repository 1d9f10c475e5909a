import { statSync } from 'node:fs'
import { Instance, type Run } from './instance'

export class Overloaded extends Error {}

interface Waiting {
  resolve: (instance: Instance) => void
  reject: (error: Error) => void
  timer: NodeJS.Timeout
}

export interface PoolLimits {
  instances: number
  timeoutMs: number
  /** Runs waiting for an instance; more are refused. */
  queue: number
  /** How long one may wait. */
  queueMs: number
}

/** The warm instances of one function. Each runs one invocation at a time. */
export class Pool {
  private idle: Instance[] = []
  private readonly busy = new Set<Instance>()
  private readonly queue: Waiting[] = []
  private loaded = ''

  constructor(
    private readonly file: string,
    private readonly env: Record<string, string>,
    private readonly limits: PoolLimits,
  ) {}

  /** @param run is given what ends the instance that was found for it */
  async run(run: (stop: () => void) => Run): Promise<string> {
    this.reloadIfChanged()
    const instance = await this.take()
    const version = this.loaded
    try {
      await instance.ready
      return await instance.run(
        run(() => instance.stop()),
        this.limits.timeoutMs,
      )
    } finally {
      this.give(instance, version)
    }
  }

  stop(): void {
    for (const instance of [...this.idle, ...this.busy]) instance.stop()
    this.idle = []
    for (const waiting of this.queue.splice(0)) {
      clearTimeout(waiting.timer)
      waiting.reject(new Overloaded('the cloud is stopping'))
    }
  }

  private take(): Promise<Instance> {
    const warm = this.idle.pop()
    if (warm) return Promise.resolve(this.mark(warm))
    if (this.busy.size < this.limits.instances) return Promise.resolve(this.mark(this.spawn()))
    if (this.queue.length >= this.limits.queue) throw new Overloaded('too many calls at once')
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.queue.splice(this.queue.indexOf(waiting), 1)
        reject(new Overloaded('waited too long for an instance'))
      }, this.limits.queueMs)
      const waiting = { resolve, reject, timer }
      this.queue.push(waiting)
    })
  }

  private give(instance: Instance, version: string): void {
    this.busy.delete(instance)
    if (version !== this.loaded) instance.stop()
    const next = this.queue.shift()
    if (next) {
      clearTimeout(next.timer)
      next.resolve(this.mark(instance.dead ? this.spawn() : instance))
    } else if (!instance.dead) this.idle.push(instance)
  }

  private mark(instance: Instance): Instance {
    this.busy.add(instance)
    return instance
  }

  private spawn(): Instance {
    return new Instance(this.file, { ...this.env })
  }

  /** A bundle built anew is taken up by the next call; runs under way end on the old one. */
  private reloadIfChanged(): void {
    const { mtimeMs, size } = statSync(this.file)
    const version = `${mtimeMs}:${size}`
    if (version === this.loaded) return
    this.loaded = version
    for (const instance of this.idle.splice(0)) instance.stop()
  }
}

/** By the function's name. */
export type Pools = Map<string, Pool>

export const stopPools = (pools: Pools): void => {
  for (const pool of pools.values()) pool.stop()
}
