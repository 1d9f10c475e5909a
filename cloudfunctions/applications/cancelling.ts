import { isOver } from '../../shared/application/states'
import { cancelCaseOf } from '../../shared/application/toCase'
import type { ApplicationDocument } from '../../shared/contracts/documents/application'
import type { PolicyDocument } from '../../shared/contracts/documents/policy'
import { type CancelDecision, decideCancel } from '../../shared/decision'
import { type Account, usageOf } from '../../shared/ledger'
import type { Member } from '../kit/action'
import { catalogue } from '../kit/catalogue'
import { conflict, notFound } from '../kit/errors'

/** @throws Refusal CONFLICT when the application has come to its end */
export function refuseIfOver({ status }: ApplicationDocument): void {
  if (isOver(status)) throw conflict('这项申请已经结束，不能再取消')
}

/** What cancelling this application now would mean, by the clause of its handbook. */
export function decideCancelOf(
  application: ApplicationDocument,
  policy: PolicyDocument | null,
  account: Account | null,
  { now }: Member,
): CancelDecision {
  if (!policy) throw notFound()
  const { service, facts, stage, visitOn, createdAt, applicant, beneficiary } = application
  const situation = {
    asOf: now.iso,
    policy,
    siblings: [],
    usage: account ? usageOf(account) : [],
    beneficiary:
      beneficiary.is === 'insured'
        ? { is: 'insured' as const }
        : { is: 'relative' as const, id: beneficiary.id },
    applicant: applicant as Exclude<typeof applicant, 'other'>,
  }
  const cancelled = { service, facts, stage, visitOn, appliedOn: createdAt }
  return decideCancel(cancelCaseOf(situation, cancelled), catalogue)
}
