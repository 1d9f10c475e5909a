import { beneficiariesFor, type Standing, standingFor } from '../../shared/application/standing'
import type { Situation } from '../../shared/application/toCase'
import type { BeneficiaryChoice } from '../../shared/contracts/requests/common'
import { usageOf } from '../../shared/ledger'
import type { Member } from './action'
import { notFound } from './errors'
import type { Holding } from './holdings'

/** A holding seen by one person for one beneficiary. */
export interface View {
  holding: Holding
  beneficiary: BeneficiaryChoice
  as: Standing
}

/** Null when the person may not ask for this beneficiary; the first one they may when none is named. */
export function viewOf(
  holding: Holding,
  { personId, now }: Member,
  named?: BeneficiaryChoice,
): View | null {
  const beneficiary = named ?? beneficiariesFor(holding.policy, personId, now.day)[0]
  if (!beneficiary) return null
  const as = standingFor(holding.policy, personId, beneficiary, now.day)
  return as && { holding, beneficiary, as }
}

/** @throws Refusal NOT_FOUND alike for policies and beneficiaries that are absent or another's */
export function viewById(
  holdings: readonly Holding[],
  policyId: string,
  member: Member,
  named?: BeneficiaryChoice,
): View {
  const holding = holdings.find(({ policy }) => policy._id === policyId)
  const view = holding && viewOf(holding, member, named)
  if (!view) throw notFound()
  return view
}

/** What a decision starts from, with the uses as this holding's account has them. */
export const situationOf = ({ holding, beneficiary, as }: View, { now }: Member): Situation => ({
  asOf: now.iso,
  policy: holding.policy,
  siblings: holding.siblings,
  usage: usageOf(holding.account),
  beneficiary,
  applicant: as,
})
