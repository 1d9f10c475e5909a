import { type NeedId, needsOf, servicesFor } from '../../shared/application/needs'
import { personOf } from '../../shared/application/standing'
import type { Service } from '../../shared/catalogue/types'
import type { Member } from '../kit/action'
import type { Holding } from '../kit/holdings'
import { type View, viewOf } from '../kit/situation'

/**
 * The first need of a service that another policy answers for the caller too. Only what the caller
 * may have themselves is weighed: whether two designations are one person is not theirs to learn.
 */
export function sameNeedElsewhere(
  holdings: readonly Holding[],
  { holding, beneficiary }: View,
  service: Service,
  member: Member,
): NeedId | undefined {
  const isCaller = (view: Pick<View, 'holding' | 'beneficiary'>) =>
    personOf(view.holding.policy, view.beneficiary) === member.personId
  if (!isCaller({ holding, beneficiary })) return undefined
  const others = holdings.filter((other) => {
    const view = other.policy._id === holding.policy._id ? null : viewOf(other, member)
    return view !== null && isCaller(view)
  })
  const offered = others.flatMap(({ edition }) =>
    [...edition.offers.values()].map((offer) => offer.service),
  )
  return needsOf(service).find((need) => servicesFor(need, offered).length > 0)
}
