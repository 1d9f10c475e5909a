import { howDesignated, placesOf } from '../../shared/application/designations'
import { isWard, type Standing } from '../../shared/application/standing'
import { sharingOf } from '../../shared/catalogue/compile'
import type { PreparedDesignation } from '../../shared/contracts/documents/designation'
import type { RelativesPolicy } from '../../shared/contracts/responses/relatives'
import type { Member } from '../kit/action'
import { clausesNamedIn } from '../kit/clauses'
import type { Acting } from './acting'
import { viewOf, viewOfPrepared } from './view'

/** Whom a policy's handbook lets share it, and how they come to it. */
function rulesOf({ policy, edition }: Acting) {
  const { handbook, plan } = edition
  const { relatives } = plan
  const byCall = relatives?.byCall
  return {
    how: howDesignated(relatives),
    hotline: byCall ? handbook.lines[byCall.line]! : null,
    clause: byCall?.source ?? relatives?.designationSource ?? null,
    clauses: clausesNamedIn(handbook, relatives),
    allowed: relatives?.relations ?? [],
    maxAge: relatives?.maxAge?.years ?? null,
    waitingDays: relatives?.waiting?.days ?? 0,
    agedOn: relatives?.maxAge ? policy.effectiveDate : null,
  }
}

/** What a relative of the plan may have. */
const sharedOf = ({ edition: { offers, plan } }: Acting): RelativesPolicy['shared'] =>
  plan.relatives === null
    ? []
    : [...offers.values()]
        .filter((offer) => sharingOf(offer).with)
        .map(({ service }) => ({ service: service.id, name: service.short }))

/** A ward designates through their guardian; a relative not at all. */
const mayDesignate = ({ policy, as }: Acting, today: string): boolean =>
  as === 'guardian' || (as === 'insured' && !isWard(policy, today))

/** One policy as the caller stands to it: a relative sees of the others nothing. */
export function policyView(
  acting: Acting,
  prepared: readonly PreparedDesignation[],
  member: Member,
): RelativesPolicy {
  const { policy, edition, as } = acting
  const isRelative = (as satisfies Standing) === 'relative'
  const shown = policy.designated.filter(
    ({ personId }) => !isRelative || personId === member.personId,
  )
  const own = prepared.filter(({ policyId }) => policyId === policy._id)
  return {
    id: policy._id,
    plan: policy.plan,
    planName: edition.plan.name,
    insurer: edition.handbook.insurer,
    as,
    mayDesignate: mayDesignate(acting, member.now.day),
    places: isRelative ? null : placesOf(edition.plan.relatives, policy),
    ...rulesOf(acting),
    shared: sharedOf(acting),
    relatives: [
      ...shown.map((one) => viewOf(policy, edition, one, member)),
      ...(isRelative ? [] : own.map(viewOfPrepared)),
    ],
  }
}
