import type { CivilDate } from '../contracts/vocabulary'
import { namesOf, plainName } from './hospitalNames'
import type { Handbook, Network, Plan, PlanService, Service } from './types'

/** A service as one plan gives it. */
export interface Offer {
  service: Service
  planService: PlanService
}

/** What relatives may have of it: the plan's own word goes before the handbook's general one. */
export const sharingOf = ({ service, planService }: Offer): Service['shared'] =>
  planService.shared ?? service.shared

/** One plan in one edition of its handbook. */
export interface Edition {
  handbook: Handbook
  plan: Plan
  offers: ReadonlyMap<string, Offer>
  /** Is a hospital on a network's list for a service? undefined when the handbook does not print the list. */
  lists(network: string, hospital: string, service: string): boolean | undefined
}

export interface Catalogue {
  /** The edition of the plan's handbook that holds on a day; the oldest one before its own start. */
  edition(plan: string, asOf: CivilDate): Edition | undefined
  /** The edition with exactly this version, for applications accepted under it. */
  editionOf(plan: string, version: string): Edition | undefined
  hasPlan(plan: string): boolean
  /** Does any handbook know a service of this id? */
  hasService(service: string): boolean
  plans: readonly string[]
}

type Listing = ReadonlyMap<string, ReadonlySet<string>>

/** Plain name → services that the hospital serves. */
function listingOf(network: Network): Listing | undefined {
  if (!network.hospitals) return undefined
  const listing = new Map<string, ReadonlySet<string>>()
  for (const { hospital, serves } of network.hospitals) {
    const services = new Set(serves)
    for (const name of namesOf(hospital)) listing.set(name, services)
  }
  return listing
}

/** Lists are long: each is read when it is first asked for. */
function listingsOf(handbook: Handbook): Edition['lists'] {
  const read = new Map<string, Listing | undefined>()
  return (id, hospital, service) => {
    if (!read.has(id)) {
      const network = handbook.networks.find((n) => n.id === id)
      read.set(id, network && listingOf(network))
    }
    const listing = read.get(id)
    return listing && (listing.get(plainName(hospital))?.has(service) ?? false)
  }
}

/** Indexes handbook data for deciding. Throws Error when a plan names a service that its handbook lacks. */
export function compileCatalogue(handbooks: readonly Handbook[]): Catalogue {
  const editions = new Map<string, Edition[]>()
  const services = new Set<string>()
  for (const handbook of handbooks) {
    const lists = listingsOf(handbook)
    const byId = new Map(handbook.services.map((service) => [service.id, service]))
    for (const id of byId.keys()) services.add(id)
    for (const plan of handbook.plans) {
      const offers = new Map<string, Offer>()
      for (const planService of plan.services) {
        const service = byId.get(planService.service)
        if (!service) throw new Error(`${plan.id} 给出了手册里没有的服务 ${planService.service}`)
        offers.set(service.id, { service, planService })
      }
      const known = editions.get(plan.id) ?? []
      known.push({ handbook, plan, offers, lists })
      editions.set(plan.id, known)
    }
  }
  for (const known of editions.values())
    known.sort((a, b) => (a.handbook.from < b.handbook.from ? 1 : -1))
  return {
    edition(plan, asOf) {
      const known = editions.get(plan)
      return known?.find((edition) => edition.handbook.from <= asOf) ?? known?.[known.length - 1]
    },
    editionOf: (plan, version) =>
      editions.get(plan)?.find((edition) => edition.handbook.version === version),
    hasPlan: (plan) => editions.has(plan),
    hasService: (service) => services.has(service),
    plans: [...editions.keys()],
  }
}
