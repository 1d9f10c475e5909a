import { randomUUID } from 'node:crypto'
import { type Now, now } from './clock'
import { callerOpenid } from './cloud'
import { describeError, log } from './log'

/** What a timed run has done, for the log. */
export type Report = Record<string, number>

/** Makes a cloud function that only a timer runs: a phone that calls it is refused. Never throws. */
export const serveTimer =
  (functionName: string, run: (now: Now) => Promise<Report>) =>
  async (_event: unknown, context?: { request_id?: string }): Promise<object> => {
    const trace = context?.request_id ?? randomUUID()
    if (callerOpenid())
      return { ok: false, error: { code: 'FORBIDDEN', message: '没有这项操作的权限' } }
    try {
      const done = await run(now())
      log.info({ trace, fn: functionName, ...done })
      return { ok: true, done }
    } catch (error) {
      log.error({ trace, fn: functionName, code: 'INTERNAL', error: describeError(error) })
      return {
        ok: false,
        error: { code: 'INTERNAL', message: '服务暂时出了问题，请稍后再试', trace },
      }
    }
  }
