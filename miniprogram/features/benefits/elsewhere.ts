import { type NeedId, needsOf, servicesFor } from '@shared/application/needs'
import { search } from './search'
import type { PolicyView } from './store'

/**
 * The need in what was typed that another policy answers too, or answers alone. Only what is the
 * caller's own in both: another policy's people need not be the same.
 */
export const needElsewhere = (
  typed: string,
  { beneficiary, services }: PolicyView,
  others: PolicyView[],
): NeedId | undefined => {
  if (!typed || !beneficiary.self) return undefined
  const offered = others.filter((other) => other.beneficiary.self).flatMap((one) => one.services)
  const here = search(services, typed)
  const meant = here.length > 0 ? here : search(offered, typed)
  return meant.flatMap(needsOf).find((need) => servicesFor(need, offered).length > 0)
}
