import { type Day, formatDay, type Moment, parseMoment } from '../calendar'
import { type Catalogue, type Edition, type Offer, sharingOf } from '../catalogue/compile'
import type { ApplyCase } from '../contracts/case'
import type { RuleContext } from '../rules/context'
import { Findings } from '../rules/findings'
import { applicantAllowed } from '../rules/person/applicant'
import { relativeAllowed } from '../rules/person/relative'
import { policyCalendar } from '../rules/policy/calendar'
import { policyStatus } from '../rules/policy/status'
import { checkCondition } from '../rules/registry'
import { dueDay, earliestDay, leadTimeKept } from '../rules/use/leadTime'
import { materialsGiven } from '../rules/use/materials'
import { quotaLeft } from '../rules/use/quota'
import { channelOf } from './channel'
import { contextOf } from './context'
import type { Decision } from './decision'
import { notesOf } from './notes'
import { notInPlan } from './notInPlan'
import { closingDay, openingDay } from './openings'
import { quotaState } from './quota'
import { reasonsOf } from './reasons'
import { spansOf } from './spans'

const text = (day: Day | null) => (day === null ? null : formatDay(day))

/** A term that would close before it opens was never given: 无忧管家's follow-on years, for example (ruling C2). */
const neverBegins = ({ clock }: RuleContext) =>
  clock.term.end !== null && clock.term.end < clock.term.start

const isOpenToRelatives = ({ plan }: Edition, offer: Offer): boolean =>
  plan.relatives !== null && sharingOf(offer).with

function decideOffer(c: ApplyCase, now: Moment, edition: Edition, offer: Offer): Decision {
  const context = contextOf(c, now, edition, offer)
  if (neverBegins(context)) return notInPlan(c, edition)
  const { service, planService } = offer
  const findings = new Findings()
  const excluded = c.beneficiary.is === 'relative' && !isOpenToRelatives(edition, offer)
  policyStatus(context, findings)
  policyCalendar(context, findings)
  const quota = quotaState(service.id, planService.quota, context)
  if (excluded) findings.bar('BENEFICIARY_NOT_ALLOWED', sharingOf(offer).source)
  else {
    relativeAllowed(context, findings)
    applicantAllowed(context, findings)
    quotaLeft(context, quota, findings)
  }
  for (const condition of context.conditions) checkCondition(condition, context, findings)
  const earliest = earliestDay(service.leadTime, context)
  leadTimeKept(context, earliest, findings)
  materialsGiven(context, findings)
  const due = dueDay(service.due, context)
  const reasons = reasonsOf(findings.barriers, context)
  return {
    outcome:
      reasons.length > 0 ? 'ineligible' : findings.missing.length > 0 ? 'incomplete' : 'eligible',
    reasons,
    missing: findings.missingInOrder(),
    quota: excluded ? null : quota.view,
    opensOn: excluded ? null : text(openingDay(context)),
    closesOn: text(closingDay(context)),
    consumes: excluded ? [] : findings.consumes,
    earliest: text(earliest),
    dueBy: text(due),
    channel: channelOf(edition.handbook.lines[service.line]!, now),
    handbook: { id: edition.handbook.id, version: edition.handbook.version },
    notes: [...findings.notes, ...notesOf(context, [earliest, due])],
    spans: spansOf(context, earliest),
  }
}

/**
 * May this person use this service now, at what cost, with what missing, when — and if not, why not, by which clause?
 * `c` has passed `applyCaseSchema`. Throws RangeError when the catalogue has no such plan.
 */
export function decide(c: ApplyCase, catalogue: Catalogue): Decision {
  const now = parseMoment(c.asOf)!
  const edition = catalogue.edition(c.policy.plan, formatDay(now.day))
  if (!edition) throw new RangeError(`unknown plan: ${c.policy.plan}`)
  const offer = edition.offers.get(c.service)
  return offer ? decideOffer(c, now, edition, offer) : notInPlan(c, edition)
}
