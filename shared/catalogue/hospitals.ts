import { plainName } from './hospitalNames'
import type { Network } from './types'

/** A hospital that the handbook prints, with everything it serves, whichever lists name it. */
export interface Hospital {
  region?: string
  city: string
  hospital: string
  /** Service ids. */
  serves: string[]
}

/** What somebody looks for; what is left out does not matter. */
export interface HospitalQuery {
  city?: string
  /** Part of a hospital's name or of its city's. */
  name?: string
  service?: string
}

const length = ({ hospitals = [] }: Network): number => hospitals.length

/**
 * Every hospital printed in these networks that serves one of `services`: the longest list first,
 * which is the one at home, and its cities in the handbook's order.
 */
export function hospitalsOf(
  networks: readonly Network[],
  services: ReadonlySet<string>,
): Hospital[] {
  const cities = new Map<string, Map<string, Hospital>>()
  for (const { hospitals = [] } of [...networks].sort((a, b) => length(b) - length(a)))
    for (const { region, city, hospital, serves } of hospitals) {
      const offered = serves.filter((service) => services.has(service))
      if (offered.length === 0) continue
      const known = cities.get(city) ?? new Map<string, Hospital>()
      cities.set(city, known)
      const before = known.get(plainName(hospital))
      known.set(plainName(hospital), {
        ...(region === undefined ? {} : { region }),
        city,
        hospital: before?.hospital ?? hospital,
        serves: [...new Set([...(before?.serves ?? []), ...offered])],
      })
    }
  return [...cities.values()].flatMap((known) => [...known.values()])
}

/** The hospitals that answer a query, in their order. */
export function findHospitals(all: readonly Hospital[], asked: HospitalQuery): Hospital[] {
  const { city, service } = asked
  const name = asked.name === undefined ? '' : plainName(asked.name).toLowerCase()
  const holds = (text: string) => plainName(text).toLowerCase().includes(name)
  return all.filter(
    (one) =>
      (city === undefined || one.city === city) &&
      (service === undefined || one.serves.includes(service)) &&
      (name === '' || holds(one.hospital) || holds(one.city)),
  )
}

/** How many hospitals each city has, in their order. */
export function citiesOf(hospitals: readonly Hospital[]): { city: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { city } of hospitals) counts.set(city, (counts.get(city) ?? 0) + 1)
  return [...counts].map(([city, count]) => ({ city, count }))
}
