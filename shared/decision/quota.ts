import { addMonths, type Day, formatDay, parseMoment, policyYearOf, toDay } from '../calendar'
import type { Quota, Window } from '../catalogue/types'
import type { Usage } from '../contracts/case'
import type { RuleContext } from '../rules/context'
import type { QuotaView } from './decision'
import { closingDay } from './openings'
import type { PolicyClock } from './policyClock'

interface Period {
  from: Day
  to: Day | null
}

/** The day whose year counts: asOf, but never outside the days on which the policy and the term lived (ruling M10). */
function referenceDay(clock: PolicyClock, asOf: Day, first: Day): Day {
  let day = asOf
  if (clock.status === 'ended') day = Math.min(day, clock.inactiveFrom! - 1)
  if (clock.term.end !== null) day = Math.min(day, clock.term.end)
  return Math.max(day, first)
}

function dischargeWindow(quota: Quota, context: RuleContext): (Window & Period) | null {
  const { discharge } = context.case.facts
  if (!quota.window || !discharge?.on) return null
  const window = discharge.critical ? quota.window.critical : quota.window.other
  const from = toDay(discharge.on)
  return { ...window, from, to: addMonths(from, (window.months ?? 0) + 12 * (window.years ?? 0)) }
}

function periodOf(quota: Quota, context: RuleContext): Period {
  const { clock, now } = context
  switch (quota.period) {
    case 'term':
      return { from: clock.term.start, to: clock.term.end }
    case 'policy':
      return { from: clock.effective, to: null }
    case 'policy-year':
      return policyYearOf(clock.effective, referenceDay(clock, now.day, clock.effective))
    case 'service-year':
      return policyYearOf(clock.term.start, referenceDay(clock, now.day, clock.term.start))
    case 'discharge':
      return (
        dischargeWindow(quota, context) ??
        policyYearOf(clock.effective, referenceDay(clock, now.day, clock.effective))
      )
  }
}

/** A relative with a quota of their own counts by it alone. */
function quotaFor(quota: Quota, { relative, edition }: RuleContext): Quota {
  if (!relative || !quota.relatives || edition.plan.relatives?.quota !== 'own') return quota
  const { limit, period = quota.period } = quota.relatives
  return { ...quota, limit, period, variants: undefined }
}

function limitOf(quota: Quota, context: RuleContext): number | null {
  for (const variant of quota.variants ?? []) if (context.holds(variant.when)) return variant.limit
  const window = dischargeWindow(quota, context)
  return window ? window.limit : quota.limit
}

/** A date-time counts on its China day. */
const dayOfUsage = ({ on }: Usage): Day => parseMoment(on)!.day

/** Does this use belong to the pool that the beneficiary draws from? Unless relatives have their own, all share one. */
function inPool(usage: Usage, context: RuleContext): boolean {
  if (context.edition.plan.relatives?.quota !== 'own') return true
  return context.relative ? context.relative.keys.includes(usage.by) : usage.by === 'insured'
}

/**
 * Where the whole term is one period, uses under any policy of the pool count, from the first day on which one of them
 * began (ruling K5).
 */
function countsFrom({ period: kind }: Quota, period: Period, { pool }: RuleContext): Day {
  if (kind !== 'term' && kind !== 'policy') return period.from
  return pool.reduce((from, clock) => Math.min(from, clock.term.start), period.from)
}

/** Only years turn; none turns after this beneficiary's own term. */
function renewsOn(quota: Quota, { to }: Period, context: RuleContext): Day | null {
  if (quota.period !== 'policy-year' && quota.period !== 'service-year') return null
  if (to === null || context.clock.status === 'ended') return null
  const closes = closingDay(context)
  return closes !== null && to >= closes ? null : to + 1
}

export interface QuotaState {
  view: QuotaView
  /** First day on which a used-up quota is full again; null when it never is within the term. */
  renewsOn: Day | null
  /** The asked-for leg is used up though the whole is not. */
  legUsed: boolean
}

/** The account of one service for this beneficiary on asOf (rulings G6, G7, G18). Depends on no order of usage. */
export function quotaState(service: string, given: Quota, context: RuleContext): QuotaState {
  const quota = quotaFor(given, context)
  const period = periodOf(quota, context)
  const limit = limitOf(quota, context)
  const from = countsFrom(quota, period, context)
  const { leg } = context.case.facts
  let used = 0
  let held = 0
  let ofLeg = 0
  for (const usage of context.case.usage) {
    if (usage.service !== service || usage.state === 'released' || !inPool(usage, context)) continue
    const on = dayOfUsage(usage)
    if (on < from || (period.to !== null && on > period.to)) continue
    if (usage.state === 'used') used += usage.uses
    else held += usage.uses
    if (usage.leg === leg) ofLeg += usage.uses
  }
  return {
    renewsOn: renewsOn(quota, period, context),
    view: {
      unit: quota.unit,
      limit,
      used,
      held,
      remaining: limit === null ? null : Math.max(0, limit - used - held),
      period: {
        from: formatDay(period.from),
        to: period.to === null ? null : formatDay(period.to),
      },
    },
    legUsed: leg !== undefined && ofLeg >= (quota.perLeg ?? Number.POSITIVE_INFINITY),
  }
}
