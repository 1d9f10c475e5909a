import { ageOn, toDay } from '../calendar'
import type { ServiceFamily } from '../catalogue/types'
import type { Applicant, CivilDate } from '../contracts/vocabulary'

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

/** Who files for whom, as far as consents depend on it. */
export interface Filing {
  applicant: Applicant
  beneficiary: { is: 'insured' | 'relative'; birthDate: CivilDate }
  today: CivilDate
}

/** Below this age whoever is responsible for the child consents to all that is told of it (art. 31). */
const CHILD_UNDER = 14

/**
 * Consents for telling of somebody else: of a relative by the insured, of a child under 14. Who
 * files for themselves needs neither.
 */
function consentsAbout({ applicant, beneficiary, today }: Filing): ConsentId[] {
  if (applicant === 'relative' || applicant === beneficiary.is) return []
  const isChild = ageOn(toDay(beneficiary.birthDate), toDay(today)) < CHILD_UNDER
  return [
    ...(beneficiary.is === 'relative' ? (['relative-data'] as const) : []),
    ...(isChild ? (['child'] as const) : []),
  ]
}

/**
 * Consents that a service asks for, each on its own (Personal Information Protection Law arts. 23,
 * 29, 39): for health data, for passing it to the named provider, for sending it abroad.
 */
const consentsForService = ({ id, family }: Asked): ConsentId[] =>
  family === 'overseas' || ABROAD.has(id)
    ? ['health-data', 'provider', 'cross-border']
    : ['health-data', 'provider']

/** All that this service, filed by this person for that one, asks for; nothing it does not need (art. 16). */
export const consentsOf = (service: Asked, filing?: Filing): ConsentId[] => [
  ...consentsForService(service),
  ...(filing ? consentsAbout(filing) : []),
]

/** What an application must have consent for; one that tells nothing and uploads nothing needs none for its service. */
export function consentsNeeded(
  service: Asked,
  filing: Filing,
  told: { facts: object; materials: readonly unknown[] },
): ConsentId[] {
  const tellsNothing = Object.keys(told.facts).length === 0 && told.materials.length === 0
  return tellsNothing ? consentsAbout(filing) : consentsOf(service, filing)
}
