import { type NeedId, servicesFor } from '@shared/application/needs'
import { type PolicyOffer, type RankedPolicy, whichPolicy } from '@shared/application/whichPolicy'
import type { BenefitsList, ServiceDecision } from '@shared/contracts/responses/benefits'

export interface Offer extends PolicyOffer {
  insurer: string
  plan: string
  about: ServiceDecision
}

export type Ranked = RankedPolicy<Offer>

/** The caller's policies that give the caller themselves what they need, what to use first at the top. */
export const policiesFor = ({ policies, today }: BenefitsList, need: NeedId): Ranked[] => {
  const offers = policies
    .filter(({ beneficiary }) => beneficiary.self)
    .flatMap((policy) =>
      servicesFor(need, policy.services).map((about) => ({
        policyId: policy.id,
        service: about.service,
        decision: about.decision,
        insurer: policy.insurerShort,
        plan: policy.planName,
        about,
      })),
    )
  return whichPolicy(offers, today)
}
