import {
  addWorkingDays,
  formatDay,
  formatMoment,
  type Moment,
  parseMoment,
  previousWorkingDay,
  secondsOf,
} from '../calendar'
import type { Catalogue } from '../catalogue/compile'
import type { CancelTerm } from '../catalogue/types'
import type { ApplyCase, CancelCase } from '../contracts/case'
import { STAGES, type Stage } from '../contracts/vocabulary'
import { cancelSentence } from '../wording/cancelling'
import { contextOf } from './context'
import type { CancelDecision } from './decision'

const reached = (stage: Stage, bound: Stage) => STAGES.indexOf(stage) >= STAGES.indexOf(bound)

interface Deadline {
  free: boolean
  /** Last day or moment on which cancelling is free. */
  until: string
}

const ofDays = (now: Moment, last: number): Deadline => ({
  free: now.day <= last,
  until: formatDay(last),
})

/** Is there still enough time before the visit? */
function deadlineOf(
  ahead: NonNullable<CancelTerm['freeAhead']>,
  now: Moment,
  visitOn: string,
): Deadline {
  const visit = parseMoment(visitOn)!
  if ('endOfWorkingDayBefore' in ahead) return ofDays(now, previousWorkingDay(visit.day))
  if ('workingDays' in ahead) {
    let last = previousWorkingDay(visit.day)
    // The latest day from which the Nth working day is no later than the visit (ruling G2).
    while (addWorkingDays(last + 1, ahead.workingDays) <= visit.day) last++
    while (addWorkingDays(last, ahead.workingDays) > visit.day) last--
    return ofDays(now, last)
  }
  if ('days' in ahead) return ofDays(now, visit.day - ahead.days)
  const last = secondsOf(visit) - ahead.hours * 3600
  const day = Math.floor(last / 86_400)
  const second = last - day * 86_400
  const until = formatMoment({ day, minute: Math.floor(second / 60), second: second % 60 })
  return { free: secondsOf(now) <= last, until }
}

interface Verdict {
  free: boolean
  freeUntil: string | null
}

function judge(term: CancelTerm, now: Moment, stage: Stage, visitOn?: string | null): Verdict {
  const byStage = term.freeBefore === undefined ? null : !reached(stage, term.freeBefore)
  if (!term.freeAhead) return { free: byStage ?? true, freeUntil: null }
  // No visit day is set yet: nothing is late (ruling G21).
  const deadline = visitOn ? deadlineOf(term.freeAhead, now, visitOn) : null
  const inTime = deadline?.free ?? true
  const freeUntil = deadline?.until ?? null
  if (byStage === null) return { free: inTime, freeUntil }
  return term.combine === 'either'
    ? { free: byStage || inTime, freeUntil }
    : { free: byStage && inTime, freeUntil: byStage ? freeUntil : null }
}

const asApply = (c: CancelCase, service: string): ApplyCase => ({ ...c, op: 'apply', service })

/**
 * What does cancelling cost now? `c` has passed `cancelCaseSchema`.
 * Throws RangeError when the catalogue has no such plan or the plan no such service.
 */
export function decideCancel(c: CancelCase, catalogue: Catalogue): CancelDecision {
  const now = parseMoment(c.asOf)!
  const service = c.application.service ?? c.service ?? ''
  const edition = catalogue.edition(c.policy.plan, formatDay(now.day))
  const offer = edition?.offers.get(service)
  if (!edition || !offer) throw new RangeError(`no such service: ${c.policy.plan} ${service}`)
  const { stage, visitOn } = c.application
  const context = contextOf(asApply(c, service), now, edition, offer)
  const term = offer.service.cancelling.find((t) => context.holds(t.when))
  const clause = term?.source ?? offer.service.source
  if (stage === 'completed') {
    return {
      allowed: false,
      countsAsUsed: true,
      clause,
      message: cancelSentence('completed'),
      freeUntil: null,
    }
  }
  const verdict: Verdict = term ? judge(term, now, stage, visitOn) : { free: true, freeUntil: null }
  const allowed = verdict.free || term?.after === 'used'
  return {
    allowed,
    countsAsUsed: !verdict.free,
    clause,
    message: cancelSentence(verdict.free ? 'free' : allowed ? 'used' : 'forbidden'),
    freeUntil: verdict.free ? verdict.freeUntil : null,
  }
}
