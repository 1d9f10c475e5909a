import { missingConsents } from '../../shared/application/consents'
import type { SubmitRequest } from '../../shared/contracts/requests/applications'
import type { Decision } from '../../shared/decision'
import { Refusal } from '../kit/errors'
import type { Weighed } from './weigh'

/** @throws Refusal INELIGIBLE, INCOMPLETE or CONSENT_REQUIRED, in this order */
export function refuseUnlessReady(
  { offer, asked }: Weighed,
  decision: Decision,
  consents: SubmitRequest['consents'],
): void {
  const { outcome, reasons } = decision
  if (outcome === 'ineligible')
    throw new Refusal('INELIGIBLE', reasons[0]?.message ?? '现在不能申请', { reasons, decision })
  if (outcome === 'incomplete') throw new Refusal('INCOMPLETE', '还缺少信息或材料', { decision })
  const needed = missingConsents(offer!.service, asked, consents)
  if (needed.length > 0)
    throw new Refusal('CONSENT_REQUIRED', '提交前需要您的同意', { consents: needed })
}
