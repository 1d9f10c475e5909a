import type { BenefitsDetail } from '@shared/contracts/responses/benefits'
import type { Decision, Reason } from '@shared/decision/decision'
import { stillDays } from '@/copy/dates'
import { quotaLine } from '@/copy/quota'
import { passesWithTime, reasons } from '@/copy/reasons'
import { serviceCopy } from '@/copy/service'
import { wayOfHaving } from '@/copy/services'
import { fallsOn } from '@/copy/status'
import { barriersOf } from './barriers'

const words = serviceCopy.answers

/** What a page can do next. */
export type NextStep = 'apply' | 'call' | 'follow' | 'ask'

export interface ServiceAnswer {
  answer: string
  why?: string
  next: NextStep
}

const online = ({ channel, quota }: Decision, today: string, spoken: boolean): ServiceAnswer => {
  const limit = quota ? quotaLine(quota) : ''
  const why = [limit, channel?.hours].filter(Boolean).join('，')
  const at = channel && !channel.openNow ? channel.nextOpen : null
  const next = spoken ? 'call' : 'ask'
  if (at) return { answer: (spoken ? words.callFrom : words.askFrom)(at, today), why, next }
  return { answer: spoken ? words.callNow : words.askNow, why, next }
}

/** Every finding of a barrier, in the figures of this case. */
const messagesOf = ({ message, more = [] }: Reason): string =>
  [message, ...more.map((finding) => finding.message)].join('')

const closed = (decision: Decision, today: string): ServiceAnswer => {
  const { binding } = barriersOf(decision)
  const { quota, opensOn } = decision
  if (!binding) return { answer: reasons.NOT_IN_PLAN.title, next: 'ask' }
  if (binding.code === 'QUOTA_EXHAUSTED' && quota && quota.held > 0)
    return { answer: words.held, why: words.heldWhy, next: 'follow' }
  const falls = fallsOn(binding)
  const { title } = reasons[binding.code]
  if (!passesWithTime(binding.code)) return { answer: title, why: messagesOf(binding), next: 'ask' }
  const day = opensOn && opensOn > today ? opensOn : falls
  if (!day) return { answer: title, next: 'ask' }
  const still = stillDays(day, today)
  return {
    answer: words.from(day, today),
    why: [title, still].filter(Boolean).join('，'),
    next: 'ask',
  }
}

/** The largest words of the page, one line of why, and what can be done next. */
export const answerOf = ({ decision, service, today }: BenefitsDetail): ServiceAnswer => {
  if (decision.outcome === 'ineligible') return closed(decision, today)
  const { online: atOnce, spoken } = wayOfHaving(service, decision)
  if (atOnce) return online(decision, today, spoken)
  return {
    answer: words.today,
    why: decision.quota ? quotaLine(decision.quota) : undefined,
    next: 'apply',
  }
}
