import { randomUUID } from 'node:crypto'
import type { Answer } from '../../shared/contracts/responses/error'
import type { Action, Caller } from './action'
import { now } from './clock'
import { callerOpenid } from './cloud'
import { notBound, Refusal } from './errors'
import { describeError, log } from './log'
import { asMember } from './member'
import { actionOf, parse } from './parse'
import { checkRate } from './rateLimit'

const nobody = { personId: '', role: 'member', confirmed: Promise.resolve() } as const

/** For the desk, whether this person may do this at all is known before what they ask is looked at. */
function run(action: Action, event: unknown, caller: Caller): Promise<object> {
  if (action.needs === 'specialist')
    return asMember(action, caller, async (member) => {
      if (member.role !== 'specialist') throw new Refusal('FORBIDDEN', '只有健康专员可以使用')
      return action.act(parse(action.request, event), member)
    })
  const input = parse(action.request, event)
  return action.needs === 'openid'
    ? action.act(input, { ...caller, ...nobody })
    : asMember(action, caller, (member) => action.act(input, member))
}

async function answer(
  functionName: string,
  actions: Record<string, Action>,
  event: unknown,
  trace: string,
): Promise<object> {
  const openid = callerOpenid()
  if (!openid) throw notBound()
  checkRate(functionName, openid)
  return run(actionOf(actions, event), event, { openid, trace, now: now() })
}

/** For the log: what was asked, when it is a text at all. */
function nameIn(event: unknown): string {
  const { action } = (event ?? {}) as { action?: unknown }
  return typeof action === 'string' ? action.slice(0, 40) : ''
}

/** Makes a cloud function of a table of actions: parse → who asks → act → answer. Never throws. */
export const serve =
  (functionName: string, actions: Record<string, Action>) =>
  async (event: unknown, context?: { request_id?: string }): Promise<Answer<object>> => {
    const trace = context?.request_id ?? randomUUID()
    const begun = Date.now()
    const action = nameIn(event)
    const line = (code: string) => ({
      trace,
      fn: functionName,
      action,
      code,
      ms: Date.now() - begun,
    })
    try {
      const result = await answer(functionName, actions, event, trace)
      log.info(line('ok'))
      return { ok: true, ...result }
    } catch (error) {
      if (error instanceof Refusal) {
        log.info(line(error.error.code))
        return { ok: false, error: error.error }
      }
      log.error({ ...line('INTERNAL'), error: describeError(error) })
      return {
        ok: false,
        error: { code: 'INTERNAL', message: '服务暂时出了问题，请稍后再试', trace },
      }
    }
  }
