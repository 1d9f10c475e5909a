import { maskIdNumber, maskName } from '../../shared/application/masks'
import type { GuardianshipDocument } from '../../shared/contracts/documents/guardianship'
import type { GuardianshipItem } from '../../shared/contracts/responses/desk'
import type { CivilDate } from '../../shared/contracts/vocabulary'
import { editionFor } from '../kit/catalogue'
import { people } from '../kit/repositories/people'
import { maskedPerson } from '../kit/sensitive'
import { type Ward, wardOf } from './ward'

const foundOf = (ward: Ward | null, today: CivilDate): GuardianshipItem['found'] =>
  ward && {
    needsGuardian: ward.needsGuardian,
    planNames: ward.policies.flatMap((policy) => editionFor(policy, today)?.plan.name ?? []),
    guardians: new Set(ward.policies.flatMap(({ guardianIds }) => guardianIds)).size,
  }

/** A claim with what the records say of the ward, as the desk sees it. */
export async function itemOf(
  claim: GuardianshipDocument,
  today: CivilDate,
): Promise<GuardianshipItem> {
  const [claimant, ward] = await Promise.all([people.get(claim.personId), wardOf(claim, today)])
  const masked = claimant ? maskedPerson(claimant) : { name: '', phone: '', idNumber: '' }
  const { name, phone, idNumber } = masked
  return {
    id: claim._id,
    status: claim.status,
    at: claim.at,
    materialId: claim.materialId,
    claimant: { name, phone, idNumber },
    ward: { name: maskName(claim.name), idNumber: maskIdNumber(claim.idNumber) },
    found: foundOf(ward, today),
    words: claim.words,
  }
}
