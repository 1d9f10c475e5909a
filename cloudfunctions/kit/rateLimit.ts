import { Refusal } from './errors'

const PER_MINUTE = 240
const WINDOW_MS = 60_000
/** Windows kept per instance; the oldest go first. */
const MOST_WINDOWS = 5_000

const windows = new Map<string, { since: number; count: number }>()

export const limitsAreOff = (): boolean => process.env.RATE_LIMITS === 'off'

/**
 * A brake on floods, per person, function and instance. It needs no database, so it costs nothing;
 * what must hold across instances (attempts to bind) is counted in `counters` instead.
 */
export function checkRate(functionName: string, openid: string): void {
  if (limitsAreOff()) return
  const key = `${functionName}:${openid}`
  const at = Date.now()
  const current = windows.get(key)
  if (current && at - current.since < WINDOW_MS) {
    current.count += 1
    if (current.count > PER_MINUTE) throw new Refusal('TOO_MANY_REQUESTS', '操作太频繁，请稍后再试')
    return
  }
  windows.delete(key)
  windows.set(key, { since: at, count: 1 })
  if (windows.size > MOST_WINDOWS) windows.delete(windows.keys().next().value!)
}
