import * as v from 'valibot'
import { handbooks } from '../../seeds/handbooks'
import { formatDay, parseMoment } from '../../shared/calendar'
import { compileCatalogue } from '../../shared/catalogue/compile'
import {
  applyCaseSchema,
  type CancelCase,
  type Case,
  cancelCaseSchema,
} from '../../shared/contracts/case'
import { decide, decideCancel } from '../../shared/decision'
import type { CancelDecision, Decision } from '../../shared/decision/decision'

/**
 * What stands in the place of a case that could not be decided; `path` is dotted, empty for the case
 * itself. INTERNAL is a fault of ours, kept to its own case so that the others are still answered.
 */
export interface Failure {
  error: { code: 'INVALID_CASE' | 'INTERNAL'; path: string; message: string }
}
export type Answer = Decision | CancelDecision | Failure

const catalogue = compileCatalogue(handbooks)

export const malformed = (path: string, message: string): Failure => ({
  error: { code: 'INVALID_CASE', path, message },
})

export const failed = (answer: Answer): answer is Failure => 'error' in answer

/** Where a schema has no words of its own. */
const inChinese = ({ expected, received }: v.BaseIssue<unknown>): string =>
  received === 'undefined' ? '缺少这一项' : `应为 ${expected}，不是 ${received}`

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the plan never gave cannot have been applied for, so there is nothing to cancel. */
function neverGiven(c: CancelCase): Failure | null {
  const path = c.application.service === undefined ? 'service' : 'application.service'
  const id = c.application.service ?? c.service!
  const day = formatDay(parseMoment(c.asOf)!.day)
  if (catalogue.edition(c.policy.plan, day)!.offers.has(id)) return null
  return malformed(path, `这个计划里没有这个服务：${id}`)
}

/** The first fault of a case, or null. Ids that the schema cannot know are looked up in the handbooks. */
function unknownId(c: Case): Failure | null {
  const plans: [string, string][] = [
    ['policy.plan', c.policy.plan],
    ...c.otherPolicies.map(({ plan }, i): [string, string] => [`otherPolicies.${i}.plan`, plan]),
  ]
  const plan = plans.find(([, id]) => !catalogue.hasPlan(id))
  if (plan) return malformed(plan[0], `没有这个计划：${plan[1]}`)
  const services: [string, string | undefined][] = [['service', c.service]]
  if (c.op === 'cancel') services.unshift(['application.service', c.application.service])
  const service = services.find(([, id]) => id !== undefined && !catalogue.hasService(id))
  if (service) return malformed(service[0], `没有这个服务：${service[1]}`)
  if (services.every(([, id]) => id === undefined))
    return malformed('application.service', '没有说明是哪项服务')
  return c.op === 'cancel' ? neverGiven(c) : null
}

function decided(c: Case): Answer {
  try {
    return c.op === 'cancel' ? decideCancel(c, catalogue) : decide(c, catalogue)
  } catch (error) {
    console.error(error)
    return { error: { code: 'INTERNAL', path: '', message: '这个案例没能判定' } }
  }
}

/** Decides one case as it came; a malformed one is answered with its first fault. */
export function answer(input: unknown): Answer {
  if (!isObject(input)) return malformed('', '案例应为一个对象')
  const { op } = input
  if (op !== undefined && op !== 'apply' && op !== 'cancel')
    return malformed('op', 'op 应为 apply 或 cancel')
  const schema = op === 'cancel' ? cancelCaseSchema : applyCaseSchema
  const parsed = v.safeParse(schema, input, { abortPipeEarly: true, message: inChinese })
  if (!parsed.success) {
    const [issue] = parsed.issues
    return malformed(v.getDotPath(issue) ?? '', issue.message)
  }
  const c: Case = parsed.output
  const fault = unknownId(c)
  if (fault) return fault
  return decided(c)
}

/** Reads one case or an array of cases as JSON text; answers in the same shape and order. */
export function answerText(text: string): Answer | Answer[] {
  let input: unknown
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return malformed('', '输入不是有效的 JSON')
  }
  return Array.isArray(input) ? input.map(answer) : answer(input)
}
