import type { Offer } from '../catalogue/compile'
import type { FactName } from '../contracts/vocabulary'
import { factsRead } from '../rules/registry'
import { whenReads } from '../rules/whenReads'

/** What is asked first: the illness, then the papers at hand, then where and when. */
const ORDER: readonly FactName[] = [
  'leg',
  'setting',
  'cause',
  'topic',
  'diagnosis',
  'discharge',
  'procedure',
  'admissionNote',
  'examOrder',
  'noIndication',
  'conditions',
  'nursing',
  'prescription',
  'package',
  'married',
  'department',
  'namesDoctor',
  'hospital',
  'city',
  'urban',
  'distanceKm',
  'tripDays',
  'days',
  'amount',
  'recordsUpTo',
  'wantedOn',
]

/** The facts that the rules of this service read, in the order in which a form asks them; no others are asked. */
export function factsAsked({ service, planService }: Offer): FactName[] {
  const read = new Set<FactName>()
  const add = (facts: readonly FactName[]) => {
    for (const fact of facts) read.add(fact)
  }
  for (const condition of [...service.conditions, ...(planService.conditions ?? [])])
    add(factsRead(condition))
  const { quota } = planService
  if (quota.perLeg !== undefined) add(['leg'])
  if (quota.unit === 'day') add(['days'])
  if (quota.period === 'discharge') add(['discharge'])
  for (const variant of quota.variants ?? []) add(whenReads(variant.when))
  if (service.leadTime) add(['wantedOn', ...whenReads(service.leadTime.when)])
  const guarded = [
    ...(service.due ?? []),
    ...service.materials,
    ...service.cancelling,
    ...service.notes,
    ...(planService.notes ?? []),
    ...(service.waiting ? [service.waiting] : []),
  ]
  for (const { when } of guarded) add(whenReads(when))
  return ORDER.filter((fact) => read.has(fact))
}
