import type { ServiceFamily } from '../catalogue/types'

export const CONSENT_IDS = [
  'health-data',
  'provider',
  'cross-border',
  /** To tell of a relative, or to file for one: given by who tells. */
  'relative-data',
  /** For a child under 14: given by the guardian or policyholder (art. 31). */
  'child',
] as const
export type ConsentId = (typeof CONSENT_IDS)[number]

/** Version of each text; a new text is a new version and is asked for anew. */
export const CONSENT_VERSIONS: Record<ConsentId, string> = {
  'health-data': '2026-11',
  provider: '2026-11',
  'cross-border': '2026-11',
  'relative-data': '2026-11',
  child: '2026-11',
}

/** Services that send records to doctors abroad although their family is not `overseas`. */
const ABROAD = new Set([
  'international-consult',
  'global-consult',
  'international-second-opinion',
  'second-opinion-abroad',
  'advanced-therapy-japan',
  'overseas-care',
  'overseas-assist',
  'critical-overseas-assist',
])

interface Asked {
  id: string
  family: ServiceFamily
}

/**
 * Consents that a service asks for, each on its own (Personal Information Protection Law arts. 23,
 * 29, 39): for health data, for passing it to the named provider, for sending it abroad.
 */
export const consentsOf = ({ id, family }: Asked): ConsentId[] =>
  family === 'overseas' || ABROAD.has(id)
    ? ['health-data', 'provider', 'cross-border']
    : ['health-data', 'provider']

/** Consents still to be given; an application that tells nothing and uploads nothing needs none. */
export function missingConsents(
  service: Asked,
  told: { facts: object; materials: readonly unknown[] },
  given: readonly ConsentId[],
): ConsentId[] {
  const tellsNothing = Object.keys(told.facts).length === 0 && told.materials.length === 0
  return tellsNothing ? [] : consentsOf(service).filter((id) => !given.includes(id))
}
