import { existsSync, readdirSync } from 'node:fs'
import { bundleConfig } from './bundleConfig'
import { isDue, readCron, type Schedule } from './cron'
import type { FunctionHost } from './host'

interface Trigger {
  functionName: string
  name: string
  schedule: Schedule
}

/** Timer triggers that functions declare in the `config.json` beside their bundle. */
export function readTriggers(functionsDir: string): Trigger[] {
  if (!existsSync(functionsDir)) return []
  return readdirSync(functionsDir).flatMap((functionName) => {
    const { triggers = [] } = bundleConfig(functionsDir, functionName)
    return triggers
      .filter(({ type }) => type === 'timer')
      .map(({ name, config }) => ({ functionName, name, schedule: readCron(config) }))
  })
}

/** What a timer trigger sends, run as nobody. */
export const fireTimer = (host: FunctionHost, functionName: string, name: string, at: number) =>
  host.call({
    name: functionName,
    openid: null,
    event: { Type: 'Timer', TriggerName: name, Time: new Date(at).toISOString() },
    source: 'wx_trigger',
  })

/** Fires each trigger in the seconds it is due. Seconds that the clock leaps over are not made up. */
export function startTimers(triggers: Trigger[], host: FunctionHost, now: () => number) {
  let last = Math.floor(now() / 1000)
  const tick = () => {
    const second = Math.floor(now() / 1000)
    if (second === last) return
    last = second
    for (const { functionName, name, schedule } of triggers) {
      if (isDue(schedule, second * 1000)) run(functionName, name, second * 1000)
    }
  }
  const run = async (functionName: string, name: string, at: number) => {
    const { failure } = await fireTimer(host, functionName, name, at)
    if (failure) console.error(`[localcloud] timer ${functionName}/${name}: ${failure.message}`)
  }
  const timer = setInterval(tick, 250).unref()
  return () => clearInterval(timer)
}
