import type { RuleContext } from '../context'
import type { Rule } from '../rule'

/** Where the service is given: in the cities of a printed network, and perhaps only in their urban area. */
export interface PlaceCondition {
  rule: 'place'
  /** Network of the handbook whose `cities` are covered. */
  network?: string
  /** Counties, towns and villages of the city are not covered. */
  urbanOnly?: true
  source: string
}

const bare = (city: string) => city.trim().replace(/市$/, '')

function covers(network: string, city: string, { edition }: RuleContext): boolean {
  const cities = edition.handbook.networks.find(({ id }) => id === network)?.cities ?? []
  return cities.some((covered) => bare(covered) === bare(city))
}

export const place: Rule<PlaceCondition> = {
  reads: ({ network, urbanOnly }) => [
    ...(network ? (['city'] as const) : []),
    ...(urbanOnly ? (['urban'] as const) : []),
  ],
  check({ network, urbanOnly, source }, context, findings) {
    const { city, urban } = context.case.facts
    if (network && city === undefined) {
      findings.need('facts.city')
      // The city is what is missing; of its urban area nothing can be said yet.
      if (urban === undefined) return
    }
    // An untold `urban` is false (ruling G16).
    const listed = !network || city === undefined || covers(network, city, context)
    if (!listed) findings.bar('CITY_NOT_COVERED', source, { what: city })
    else if (urbanOnly && !urban) findings.bar('CITY_NOT_COVERED', source, { what: 'not-urban' })
  },
}
