import { ageOn, toDay } from '../calendar'
import type { DesignationDocument, PolicyDocument } from '../contracts/documents/policy'
import type { BeneficiaryChoice } from '../contracts/requests/common'
import type { CivilDate } from '../contracts/vocabulary'

/** As whom a person stands to a policy when acting for one beneficiary. */
export type Standing = 'insured' | 'relative' | 'guardian' | 'policyholder'

/** Full years from which on a person acts for themselves. */
export const ADULT = 18

/** A minor, or a person without full capacity: others file for them (ruling G9). */
export const isWard = ({ insured }: PolicyDocument, today: CivilDate): boolean =>
  insured.capacity !== 'full' || ageOn(toDay(insured.birthDate), toDay(today)) < ADULT

const designationOf = (policy: PolicyDocument, id: string): DesignationDocument | undefined =>
  policy.designated.find((designation) => designation.id === id)

/**
 * Derived from what is recorded, never from what a client says. Null: this person may not even
 * know of it. Guardian and policyholder see a policy only while its insured needs them, a relative
 * only their own share, and that once they have joined.
 */
export function standingFor(
  policy: PolicyDocument,
  personId: string,
  beneficiary: BeneficiaryChoice,
  today: CivilDate,
): Standing | null {
  const designation =
    beneficiary.is === 'relative' ? designationOf(policy, beneficiary.id) : undefined
  if (beneficiary.is === 'relative' && !designation) return null
  if (policy.insured.id === personId) return 'insured'
  if (designation?.personId === personId && designation.joinedOn) return 'relative'
  if (!isWard(policy, today)) return null
  if (policy.guardianIds.includes(personId)) return 'guardian'
  return !designation && policy.holderId === personId ? 'policyholder' : null
}

/** Everyone this person may ask for under the policy; the first is who is meant when none is named. */
export function beneficiariesFor(
  policy: PolicyDocument,
  personId: string,
  today: CivilDate,
): BeneficiaryChoice[] {
  const all: BeneficiaryChoice[] = [
    { is: 'insured' },
    ...policy.designated.map(({ id }) => ({ is: 'relative' as const, id })),
  ]
  return all.filter((choice) => standingFor(policy, personId, choice, today) !== null)
}

/** The person a beneficiary is. */
export const personOf = (policy: PolicyDocument, beneficiary: BeneficiaryChoice): string =>
  beneficiary.is === 'insured' ? policy.insured.id : designationOf(policy, beneficiary.id)!.personId
