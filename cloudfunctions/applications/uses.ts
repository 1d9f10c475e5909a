import { applyCaseOf } from '../../shared/application/toCase'
import type { UseChange } from '../../shared/contracts/responses/applications'
import { type Decision, decide } from '../../shared/decision'
import { shownOf } from '../kit/application/uses'
import { catalogue } from '../kit/catalogue'
import { situationOf } from '../kit/situation'
import type { Weighed } from './weigh'

/** What the decision would take, from this service and from others, with the numbers around it. */
export function useChanges({ view, member, asked }: Weighed, decision: Decision): UseChange[] {
  const situation = situationOf(view, member)
  const quotaOf = (service: string) =>
    service === asked.service
      ? decision.quota
      : decide(applyCaseOf(situation, { service, facts: {}, materials: [] }), catalogue).quota
  return decision.consumes.map(({ service, uses }) => {
    const { unit = 'use', limit = null, remaining = null } = quotaOf(service) ?? {}
    const after = remaining === null ? null : Math.max(0, remaining - uses)
    const shown = shownOf(service, view.holding.edition)
    return { service, uses, ...shown, unit, limit, before: remaining, after }
  })
}
