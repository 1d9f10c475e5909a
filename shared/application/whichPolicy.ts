import { parseDay } from '../calendar'
import type { CivilDate } from '../contracts/vocabulary'
import type { Decision } from '../decision/decision'

/** What one policy gives for a need. */
export interface PolicyOffer {
  policyId: string
  service: string
  decision: Decision
}

/**
 * Why an offer stands where it does, told against the next one that can be had.
 * ONLY: no other can be had. UNLIMITED: costs no use. RENEWS: its uses come again, the other's do
 * not, or later. LAPSES: its uses end sooner. MORE_LEFT: more of its uses are left. EQUAL: nothing
 * sets them apart. LATER: one before it is better. CLOSED: cannot be had today.
 */
export type FirstUseReason =
  | 'ONLY'
  | 'UNLIMITED'
  | 'RENEWS'
  | 'LAPSES'
  | 'MORE_LEFT'
  | 'EQUAL'
  | 'LATER'
  | 'CLOSED'

export interface RankedOffer<O extends PolicyOffer = PolicyOffer> {
  offer: O
  reason: FirstUseReason
  /** Last day of the uses counted now: they renew the day after, or lapse. */
  lastDay: CivilDate | null
  renews: boolean
}

interface Measured<O> {
  offer: O
  unlimited: boolean
  lastDay: CivilDate | null
  renews: boolean
  /** Days that each use left has to last; Infinity where no day ends them. */
  daysPerUse: number
  /** Part of the uses that is left, 0–1. */
  share: number
}

const earlier = (a: CivilDate | null, b: CivilDate | null): CivilDate | null =>
  a === null || (b !== null && b < a) ? b : a

function measure<O extends PolicyOffer>(offer: O, today: CivilDate): Measured<O> {
  const { quota, closesOn } = offer.decision
  const periodEnd = quota?.period.to ?? null
  const lastDay = earlier(periodEnd, closesOn)
  const renews = periodEnd !== null && (closesOn === null || closesOn > periodEnd)
  const remaining = quota?.remaining ?? null
  const days = lastDay === null ? Infinity : parseDay(lastDay)! - parseDay(today)! + 1
  return {
    offer,
    unlimited: remaining === null,
    lastDay,
    renews,
    daysPerUse: remaining ? days / remaining : Infinity,
    share: remaining === null || !quota?.limit ? 1 : remaining / quota.limit,
  }
}

/** Infinity less Infinity is no number, and they are equal. */
const less = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

type Comparison = (a: Measured<unknown>, b: Measured<unknown>) => number

const byUnlimited: Comparison = (a, b) => Number(b.unlimited) - Number(a.unlimited)
/** Uses that come again cost less than uses that are gone. */
const byRenewing: Comparison = (a, b) => Number(b.renews) - Number(a.renews)
const byScarcity: Comparison = (a, b) => less(a.daysPerUse, b.daysPerUse)
const byEnd: Comparison = (a, b) => {
  if (a.lastDay === b.lastDay) return 0
  return earlier(a.lastDay, b.lastDay) === a.lastDay ? -1 : 1
}
const byShare: Comparison = (a, b) => less(b.share, a.share)

const inOrder: Comparison = (a, b) => {
  const unlimited = byUnlimited(a, b)
  if (unlimited !== 0 || a.unlimited) return unlimited || byEnd(a, b)
  return byRenewing(a, b) || byScarcity(a, b) || byEnd(a, b) || byShare(a, b)
}

function whyBefore(one: Measured<unknown>, next: Measured<unknown> | undefined): FirstUseReason {
  if (!next) return 'ONLY'
  if (inOrder(one, next) === 0) return 'EQUAL'
  if (byUnlimited(one, next) < 0) return 'UNLIMITED'
  if (byEnd(one, next) < 0) return one.renews ? 'RENEWS' : 'LAPSES'
  return byRenewing(one, next) < 0 ? 'RENEWS' : 'MORE_LEFT'
}

/**
 * In which order to use what several policies give for one need. Only what can be had today
 * competes: what costs no use, then what is least scarce (uses that come again, few days for each
 * use), then what ends first; what is closed follows in the order in which it opens.
 * @param today the day of the decisions
 */
export function whichPolicy<O extends PolicyOffer>(
  offers: readonly O[],
  today: CivilDate,
): RankedOffer<O>[] {
  const measured = offers.map((offer) => measure(offer, today))
  const isOpen = ({ offer }: Measured<O>) => offer.decision.outcome !== 'ineligible'
  const open = measured.filter(isOpen).sort(inOrder)
  const opens = ({ offer }: Measured<O>) => offer.decision.opensOn ?? '9999-12-31'
  const closed = measured
    .filter((one) => !isOpen(one))
    .sort((a, b) => (opens(a) < opens(b) ? -1 : opens(a) > opens(b) ? 1 : 0))
  const rank = (one: Measured<O>, reason: FirstUseReason): RankedOffer<O> => {
    const { offer, lastDay, renews } = one
    return { offer, reason, lastDay, renews }
  }
  const first = open[0]
  return [
    ...open.map((one, at) => {
      if (at === 0) return rank(one, whyBefore(one, open[1]))
      return rank(one, first && inOrder(first, one) === 0 ? 'EQUAL' : 'LATER')
    }),
    ...closed.map((one) => rank(one, 'CLOSED')),
  ]
}
