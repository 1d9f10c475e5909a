import { applyCaseOf } from '../../shared/application/toCase'
import type { Edition } from '../../shared/catalogue/compile'
import type { ApplicationDocument } from '../../shared/contracts/documents/application'
import type { SettledUse, UseChange } from '../../shared/contracts/responses/applications'
import { type Decision, decide } from '../../shared/decision'
import type { Account } from '../../shared/ledger'
import { catalogue } from '../kit/catalogue'
import { situationOf } from '../kit/situation'
import type { Weighed } from './weigh'

function shownOf(service: string, { offers }: Edition): { name: string; icon: string } {
  const { short: name = service, icon = '' } = offers.get(service)?.service ?? {}
  return { name, icon }
}

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

/** What became of the uses an application took: what the account no longer has was returned. */
export const settledUses = (
  { _id, consumes }: ApplicationDocument,
  account: Account | null,
  edition: Edition,
): SettledUse[] =>
  consumes.map((item) => {
    const use = account?.uses.find(
      ({ application, service }) => application === _id && service === item.service,
    )
    return { ...item, ...shownOf(item.service, edition), state: use?.state ?? 'released' }
  })
