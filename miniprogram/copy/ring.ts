import type { Decision } from '@shared/decision/decision'
import { passesWithTime } from './reasons'

export interface RingFacts {
  state: 'open' | 'unlimited' | 'held' | 'waiting' | 'used'
  left?: number
  total?: number
}

/** What a ring shows of a decision; none where no ring has anything to say. */
export const ringOf = ({ outcome, quota, reasons }: Decision): RingFacts | undefined => {
  if (!quota) return undefined
  const exhausted = reasons.some(({ code }) => code === 'QUOTA_EXHAUSTED')
  if (exhausted) return { state: quota.held > 0 ? 'held' : 'used' }
  if (outcome === 'ineligible')
    return reasons.every(({ code }) => passesWithTime(code)) ? { state: 'waiting' } : undefined
  if (quota.limit === null || quota.remaining === null) return { state: 'unlimited' }
  return { state: 'open', left: quota.remaining, total: quota.limit }
}
