import { type ConsentId, consentsNeeded } from '../../shared/application/consents'
import type { Decision } from '../../shared/decision'
import { filingOf } from '../kit/consents'
import { Refusal } from '../kit/errors'
import type { Weighed } from './weigh'

/** All consents that this application rests on. */
export const neededFor = ({ offer, view, asked, member }: Weighed): ConsentId[] =>
  offer ? consentsNeeded(offer.service, filingOf(view, member.now.day), asked) : []

/** @throws Refusal INELIGIBLE, INCOMPLETE or CONSENT_REQUIRED, in this order */
export function refuseUnlessReady(
  weighed: Weighed,
  decision: Decision,
  given: readonly ConsentId[],
): void {
  const { outcome, reasons } = decision
  if (outcome === 'ineligible')
    throw new Refusal('INELIGIBLE', reasons[0]?.message ?? '现在不能申请', { reasons, decision })
  if (outcome === 'incomplete') throw new Refusal('INCOMPLETE', '还缺少信息或材料', { decision })
  const had = [...given, ...weighed.standing]
  const missing = neededFor(weighed).filter((id) => !had.includes(id))
  if (missing.length > 0)
    throw new Refusal('CONSENT_REQUIRED', '提交前需要您的同意', { consents: missing })
}
