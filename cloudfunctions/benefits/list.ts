import { listRequest } from '../../shared/contracts/requests/benefits'
import type { BenefitsList, ServiceDecision } from '../../shared/contracts/responses/benefits'
import { forKnownMembers, type Member } from '../kit/action'
import { notFound } from '../kit/errors'
import { holdingsOf } from '../kit/holdings'
import { situationOf, type View, viewOf } from '../kit/situation'
import { cardOf } from './card'
import { firstLook } from './firstLook'

/** Each service of the plan, decided as if nothing had been told yet. */
function servicesOf(view: View, member: Member): ServiceDecision[] {
  const situation = situationOf(view, member)
  return [...view.holding.edition.offers.values()].map(({ service }) => ({
    service: service.id,
    name: service.name,
    short: service.short,
    family: service.family,
    icon: service.icon,
    keywords: service.keywords,
    decision: firstLook(situation, service.id),
  }))
}

/** Every policy the caller has a part in, with all its services, decided for one beneficiary each. */
export const list = forKnownMembers(
  listRequest,
  async ({ policyId, beneficiary }, member): Promise<BenefitsList> => {
    const holdings = await holdingsOf(member.personId, member.now.day)
    const views = holdings
      .filter(({ policy }) => policyId === undefined || policy._id === policyId)
      .flatMap((holding) => viewOf(holding, member, beneficiary) ?? [])
    const named = policyId !== undefined || beneficiary !== undefined
    if (named && views.length === 0) throw notFound()
    return {
      today: member.now.day,
      policies: views.map((view) => ({
        ...cardOf(view, member),
        services: servicesOf(view, member),
      })),
    }
  },
)
