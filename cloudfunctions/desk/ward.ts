import { isWard } from '../../shared/application/standing'
import type { GuardianshipDocument } from '../../shared/contracts/documents/guardianship'
import type { PolicyDocument } from '../../shared/contracts/documents/policy'
import type { CivilDate } from '../../shared/contracts/vocabulary'
import { policies } from '../kit/repositories/policies'
import { personByIdNumber } from '../kit/sensitive'

/** A ward as the records have them. */
export interface Ward {
  personId: string
  policies: PolicyDocument[]
  needsGuardian: boolean
}

/** An insurer that tells no numbers is believed the rest. */
const isNumbered = ({ policyNumber }: PolicyDocument, claimed: string): boolean =>
  policyNumber === undefined || policyNumber === claimed

/** The insured whom a claim describes; null when name, ID number and policy number do not fit together. */
export async function wardOf(
  { name, idNumber, policyNumber }: GuardianshipDocument,
  today: CivilDate,
): Promise<Ward | null> {
  const person = await personByIdNumber(idNumber)
  if (person?.name !== name) return null
  const own = await policies.ofInsured([person._id])
  if (!own.some((policy) => isNumbered(policy, policyNumber))) return null
  return {
    personId: person._id,
    policies: own,
    needsGuardian: own.some((policy) => isWard(policy, today)),
  }
}
