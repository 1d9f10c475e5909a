import type { Edition } from '../catalogue/compile'
import type { ApplyCase } from '../contracts/case'
import { notInPlanSentence } from '../wording/reasons'
import type { Decision } from './decision'

/** The plan does not give the service: that code stands alone. */
export function notInPlan(c: ApplyCase, { handbook, plan }: Edition): Decision {
  const service = handbook.services.find((s) => s.id === c.service)
  return {
    outcome: 'ineligible',
    reasons: [
      {
        code: 'NOT_IN_PLAN',
        clause: service?.source ?? plan.term.source,
        message: notInPlanSentence(plan.name, service?.name),
      },
    ],
    missing: [],
    quota: null,
    opensOn: null,
    closesOn: null,
    consumes: [],
    earliest: null,
    dueBy: null,
    channel: null,
    handbook: { id: handbook.id, version: handbook.version },
    notes: [],
    spans: [],
  }
}
