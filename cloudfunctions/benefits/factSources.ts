import type { Offer } from '../../shared/catalogue/compile'
import type { FactName } from '../../shared/contracts/vocabulary'
import { factsRead } from '../../shared/rules/registry'

/** The clause of the first condition that reads a fact: why a form asks for it. */
export function factSources({ service, planService }: Offer): Partial<Record<FactName, string>> {
  const found: Partial<Record<FactName, string>> = {}
  for (const condition of [...service.conditions, ...(planService.conditions ?? [])])
    for (const fact of factsRead(condition)) found[fact] ??= condition.source
  if (service.leadTime) found.wantedOn ??= service.leadTime.source
  if (planService.quota.perLeg !== undefined) found.leg ??= planService.quota.source
  if (planService.quota.unit === 'day') found.days ??= planService.quota.source
  return found
}
