import * as v from 'valibot'
import type { Action } from './action'
import { invalid } from './errors'

const pathOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).map(({ key }) => String(key)).join('.')

/** Takes only what the schema names; WeChat adds members of its own to every event. */
export function parse(schema: Action['request'], event: unknown): unknown {
  const result = v.safeParse(schema, event, { abortEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  throw invalid(pathOf(issue), issue.kind === 'validation' ? issue.message : '缺少或类型不对')
}

const envelope = v.object({ action: v.string() })

/** @throws Refusal INVALID_REQUEST at `action` when the function has no such action */
export function actionOf(actions: Record<string, Action>, event: unknown): Action {
  const result = v.safeParse(envelope, event)
  const name = result.success ? result.output.action : ''
  if (!Object.hasOwn(actions, name)) throw invalid('action', '没有这个操作')
  return actions[name]!
}
