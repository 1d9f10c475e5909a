import type { Decision, Reason } from '@shared/decision/decision'
import type { IconName } from '@/components/Icon'
import { date, dayAfter, daysBetween, moment } from './dates'
import { leftWords, totalWords } from './quota'
import { passesWithTime, reasons } from './reasons'

/** One line that says how something stands, in parts that dots join. */
export interface StatusWords {
  tone: 'open' | 'wait' | 'bad' | 'quiet'
  icon: IconName
  words: string[]
}

/** What a list of services knows of one. */
export interface RowFacts {
  decision: Decision
  today: string
  /** Had at once on the phone or in an app, without an application. */
  online: boolean
  /** Had by speaking rather than writing. */
  spoken: boolean
}

/** The first day a barrier no longer stands, in short, before a verb: 12 月 1 日, 2027-01-01 with its gap. */
const shortDay = (day: string, today: string): string =>
  day.slice(0, 4) === today.slice(0, 4) ? date(day) : `${day} `

/** The first day after a barrier's last one; undefined when no day ends it. */
export const fallsOn = ({ until }: Reason): string | undefined => until && dayAfter(until)

const spans: Partial<Record<Reason['code'], string>> = {
  POLICY_NOT_EFFECTIVE: '未生效',
  COOLING_OFF: '犹豫期',
  TERM_NOT_STARTED: '未开始',
  WAITING_PERIOD: '等待期',
  RELATIVE_WAITING_PERIOD: '等待期',
}

const openOnline = ({ decision, today, spoken }: RowFacts): StatusWords => {
  const { channel, quota } = decision
  const limit = quota ? [leftWords(quota)] : []
  const { openNow = true, nextOpen = null } = channel ?? {}
  return openNow || !nextOpen
    ? { tone: 'open', icon: 'check', words: [...limit, spoken ? '现在可拨' : '现在可问'] }
    : {
        tone: 'quiet',
        icon: 'clock',
        words: [...limit, `${moment(nextOpen, today).replace(' 0', ' ')} 开放`],
      }
}

const open = (facts: RowFacts): StatusWords => {
  const { quota } = facts.decision
  if (facts.online) return openOnline(facts)
  if (!quota) return { tone: 'open', icon: 'check', words: ['可申请'] }
  if (quota.held > 0)
    return { tone: 'wait', icon: 'hourglass', words: ['办理中', `还${leftWords(quota)}`] }
  return { tone: 'open', icon: 'check', words: ['可申请', leftWords(quota)] }
}

const exhausted = (reason: Reason, { decision, today }: RowFacts): StatusWords => {
  const { quota } = decision
  if (quota && quota.held > 0 && (quota.limit ?? 0) > quota.used)
    return { tone: 'wait', icon: 'hourglass', words: ['办理中', '次数已占用'] }
  const back = fallsOn(reason)
  const then = back ? `${shortDay(back, today)}恢复` : quota ? totalWords(quota) : ''
  return { tone: 'quiet', icon: 'minus-circle', words: ['已用完', then].filter(Boolean) }
}

const closed = (facts: RowFacts): StatusWords => {
  const { reasons: barriers, opensOn } = facts.decision
  const lasting = barriers.find(({ code }) => !passesWithTime(code))
  if (lasting?.code === 'QUOTA_EXHAUSTED') return exhausted(lasting, facts)
  if (lasting) return { tone: 'quiet', icon: 'minus-circle', words: [reasons[lasting.code].title] }
  const last = lastToFall(barriers)
  const day = opensOn ?? (last && fallsOn(last))
  const span = last && spans[last.code]
  const words = `${day ? `${shortDay(day, facts.today)}起可用` : '现在还不能用'}`
  return { tone: 'wait', icon: 'clock', words: [span ? `${words}（${span}）` : words] }
}

/** Of barriers that time ends, the one that stands longest. */
export const lastToFall = (barriers: Reason[]): Reason | undefined =>
  barriers
    .filter(({ code }) => passesWithTime(code))
    .reduce<Reason | undefined>(
      (last, one) => (!last || (one.until ?? '') > (last.until ?? '') ? one : last),
      undefined,
    )

/** What matters now of a service, in one line. */
export const rowStatus = (facts: RowFacts): StatusWords =>
  facts.decision.outcome === 'ineligible' ? closed(facts) : open(facts)

/** How close a day is that a list should speak of. */
export const isSoon = (day: string, today: string, within: number): boolean => {
  const days = daysBetween(today, day)
  return days >= 0 && days <= within
}
