import { randomUUID } from 'node:crypto'
import type { Answer } from '../../shared/contracts/responses/error'
import type { Action, Member } from './action'
import { now } from './clock'
import { callerOpenid } from './cloud'
import { notBound, Refusal } from './errors'
import { describeError, log } from './log'
import { actionOf, parse } from './parse'
import { checkRate } from './rateLimit'
import { bindings } from './repositories/bindings'

async function memberOf(openid: string, trace: string): Promise<Member> {
  const binding = await bindings.get(openid)
  if (!binding) throw notBound()
  return { openid, trace, now: now(), personId: binding.personId, role: binding.role }
}

/** Whether this person may do this at all is known before what they ask is looked at. */
async function callerFor({ needs }: Action, openid: string, trace: string): Promise<Member> {
  if (needs === 'openid') return { openid, trace, now: now(), personId: '', role: 'member' }
  const member = await memberOf(openid, trace)
  if (needs === 'specialist' && member.role !== 'specialist')
    throw new Refusal('FORBIDDEN', '只有健康专员可以使用')
  return member
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
  const action = actionOf(actions, event)
  if (action.needs === 'specialist') {
    const caller = await callerFor(action, openid, trace)
    return action.act(parse(action.request, event), caller)
  }
  const input = parse(action.request, event)
  return action.act(input, await callerFor(action, openid, trace))
}

/** Makes a cloud function of a table of actions: parse → who asks → act → answer. Never throws. */
export const serve =
  (functionName: string, actions: Record<string, Action>) =>
  async (event: unknown, context?: { request_id?: string }): Promise<Answer<object>> => {
    const trace = context?.request_id ?? randomUUID()
    const begun = Date.now()
    const action = String((event as { action?: unknown } | null)?.action ?? '').slice(0, 40)
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
