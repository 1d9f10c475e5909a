import { CONSENT_VERSIONS, type ConsentId, type Filing } from '../../shared/application/consents'
import type { CivilDate } from '../../shared/contracts/vocabulary'
import { consents } from './repositories/consents'
import type { View } from './situation'

/** What a person has consented to once and for all, by the text as it is today. */
export async function standingConsents(personId: string): Promise<ConsentId[]> {
  const standing = await consents.standingOf(personId)
  const current = standing.filter(({ consent, version }) => version === CONSENT_VERSIONS[consent])
  return [...new Set(current.map(({ consent }) => consent))]
}

/** Who files for whom, as consents depend on it. */
export function filingOf({ holding: { policy }, beneficiary, as }: View, today: CivilDate): Filing {
  const { birthDate } =
    beneficiary.is === 'insured'
      ? policy.insured
      : policy.designated.find(({ id }) => id === beneficiary.id)!
  return { applicant: as, beneficiary: { is: beneficiary.is, birthDate }, today }
}
