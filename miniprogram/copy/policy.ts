import type { Decision, Span } from '@shared/decision/decision'
import type { PolicyStatus } from '@shared/decision/policyClock'
import { passesWithTime } from './reasons'
import type { StatusWords } from './status'

const states: Record<PolicyStatus, StatusWords> = {
  active: { tone: 'open', icon: 'shield', words: ['保障中'] },
  'not-effective': { tone: 'wait', icon: 'clock', words: ['未生效'] },
  suspended: { tone: 'wait', icon: 'pause', words: ['已中止'] },
  ended: { tone: 'quiet', icon: 'minus-circle', words: ['已结束'] },
}

const neverOpens = ({ reasons }: Decision): boolean =>
  reasons.some(({ code }) => !passesWithTime(code))

/** How a policy stands for the person chosen: while all that person can have waits, the policy does. */
export const policyState = (status: PolicyStatus, decisions: Decision[]): StatusWords => {
  const had = decisions.filter((decision) => !neverOpens(decision))
  const waits = had.length > 0 && had.every(({ outcome }) => outcome === 'ineligible')
  return status === 'active' && waits
    ? { tone: 'wait', icon: 'clock', words: ['等待期中'] }
    : states[status]
}

/** 服务有效期 2025-09-01 起, 服务有效期 2025-09-01 至 2030-08-31 */
export const termWords = (spans: Span[], effective: string): string => {
  const term = spans.find(({ kind }) => kind === 'term')
  const from = term?.from ?? effective
  return `服务有效期 ${from} ${term?.to ? `至 ${term.to}` : '起'}`
}
