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
 * Why a policy stands where it does, told against the next one that can be had.
 * ONLY: no other can be had. UNLIMITED: costs no use. RENEWS: its uses come again, the other's do
 * not, or later. LAPSES: its uses end sooner. MORE_LEFT: more of its uses are left. EQUAL: nothing
 * sets them apart. FREE: neither costs a use. LATER: one before it is better. CLOSED: cannot be had today.
 */
export type FirstUseReason =
  | 'ONLY'
  | 'UNLIMITED'
  | 'RENEWS'
  | 'LAPSES'
  | 'MORE_LEFT'
  | 'EQUAL'
  | 'FREE'
  | 'LATER'
  | 'CLOSED'

/** Until when the uses counted now last. */
export interface UsesEnd {
  /** Last day of them; null = open-ended. */
  lastDay: CivilDate | null
  /** They are counted anew from the day after; else they are gone. */
  renews: boolean
}

/** A policy with all it gives for the need, the best first; `reason` speaks of the first. */
export interface RankedPolicy<O extends PolicyOffer = PolicyOffer> {
  policyId: string
  reason: FirstUseReason
  offers: (UsesEnd & { offer: O })[]
}

interface Measured<O> extends UsesEnd {
  offer: O
  open: boolean
  unlimited: boolean
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
  const remaining = quota?.remaining ?? null
  // What is not counted is not counted anew.
  const lastDay = remaining === null ? closesOn : earlier(periodEnd, closesOn)
  const renews =
    remaining !== null && periodEnd !== null && (closesOn === null || closesOn > periodEnd)
  const days = lastDay === null ? Infinity : parseDay(lastDay)! - parseDay(today)! + 1
  return {
    offer,
    open: offer.decision.outcome !== 'ineligible',
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

const byUse: Comparison = (a, b) => {
  if (a.unlimited || b.unlimited) return byUnlimited(a, b)
  return byRenewing(a, b) || byScarcity(a, b) || byEnd(a, b) || byShare(a, b)
}

/** Why neither of two goes before the other; undefined where one does. */
const evenly = (a: Measured<unknown>, b: Measured<unknown>): FirstUseReason | undefined => {
  if (byUse(a, b) !== 0) return undefined
  return a.unlimited ? 'FREE' : 'EQUAL'
}

const NEVER = '9999-12-31'
const opening = ({ offer }: Measured<PolicyOffer>) => offer.decision.opensOn ?? NEVER

const alphabetically = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** Settles what is even otherwise, so that the order of asking decides nothing. */
const byName = ({ offer: a }: Measured<PolicyOffer>, { offer: b }: Measured<PolicyOffer>): number =>
  alphabetically(a.policyId, b.policyId) || alphabetically(a.service, b.service)

/** What can be had today by its uses, then the rest as it opens. */
function inOrder(a: Measured<PolicyOffer>, b: Measured<PolicyOffer>): number {
  if (a.open !== b.open) return a.open ? -1 : 1
  const better = a.open ? byUse(a, b) : alphabetically(opening(a), opening(b))
  return better || byEnd(a, b) || byName(a, b)
}

function whyBefore(one: Measured<unknown>, next: Measured<unknown> | undefined): FirstUseReason {
  if (!next?.open) return 'ONLY'
  const even = evenly(one, next)
  if (even) return even
  if (byUnlimited(one, next) < 0) return 'UNLIMITED'
  if (byEnd(one, next) < 0) return one.renews ? 'RENEWS' : 'LAPSES'
  return byRenewing(one, next) < 0 ? 'RENEWS' : 'MORE_LEFT'
}

function whyAt<O>(best: readonly Measured<O>[], at: number): FirstUseReason {
  const [first, second] = best
  const one = best[at]
  if (!first || !one?.open) return 'CLOSED'
  if (at === 0) return whyBefore(first, second)
  return evenly(first, one) ?? 'LATER'
}

/**
 * In which order to use policies that answer one need. Each is weighed by the best it offers: what
 * can be had today before what cannot; what costs no use; what is least scarce (uses that come
 * again, few days for each use); what ends first.
 * @param today the day of the decisions
 */
export function whichPolicy<O extends PolicyOffer>(
  offers: readonly O[],
  today: CivilDate,
): RankedPolicy<O>[] {
  const policies = new Map<string, Measured<O>[]>()
  for (const offer of offers) {
    const known = policies.get(offer.policyId) ?? []
    policies.set(offer.policyId, [...known, measure(offer, today)].sort(inOrder))
  }
  const ranked = [...policies.values()].sort((a, b) => inOrder(a[0]!, b[0]!))
  const best = ranked.map((own) => own[0]!)
  return ranked.map((own, at) => ({
    policyId: own[0]!.offer.policyId,
    reason: whyAt(best, at),
    offers: own.map(({ offer, lastDay, renews }) => ({ offer, lastDay, renews })),
  }))
}
