import { applyCaseOf, cancelCaseOf } from '../../../shared/application/toCase'
import type { ApplicationDocument } from '../../../shared/contracts/documents/application'
import type { PolicyDocument } from '../../../shared/contracts/documents/policy'
import type { Facts } from '../../../shared/contracts/facts'
import type { Stage } from '../../../shared/contracts/vocabulary'
import { type CancelDecision, type Decision, decide, decideCancel } from '../../../shared/decision'
import { type Account, usageOf } from '../../../shared/ledger'
import { catalogue } from '../catalogue'
import type { Now } from '../clock'

/** An application with what a decision on it starts from. */
export interface Standing {
  application: ApplicationDocument
  policy: PolicyDocument
  account: Account | null
  now: Now
}

/** The uses of others: its own would count against itself. */
const withoutOwn = (account: Account | null, id: string) =>
  account ? usageOf({ ...account, uses: account.uses.filter((use) => use.application !== id) }) : []

function situationOf({ application, policy, account, now }: Standing) {
  const { _id, applicant, beneficiary } = application
  return {
    asOf: now.iso,
    policy,
    siblings: [],
    usage: withoutOwn(account, _id),
    beneficiary:
      beneficiary.is === 'insured'
        ? { is: 'insured' as const }
        : { is: 'relative' as const, id: beneficiary.id },
    applicant: applicant as Exclude<typeof applicant, 'other'>,
  }
}

/** What cancelling now would mean, by the clause of its handbook; or at another stage. */
export function decideCancelOf(
  standing: Standing,
  stage: Stage = standing.application.stage,
): CancelDecision {
  const { service, facts, visitOn, createdAt } = standing.application
  const cancelled = { service, facts, stage, visitOn, appliedOn: createdAt }
  return decideCancel(cancelCaseOf(situationOf(standing), cancelled), catalogue)
}

/** What applying today with these facts would be answered: for its consumption and its lead time. */
export const decideAnew = (standing: Standing, facts: Facts): Decision =>
  decide(
    applyCaseOf(situationOf(standing), {
      service: standing.application.service,
      facts,
      materials: [],
    }),
    catalogue,
  )
