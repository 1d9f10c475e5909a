import type { PersonDocument } from '../../shared/contracts/documents/person'
import type { BindRequest } from '../../shared/contracts/requests/account'
import type { Caller } from '../kit/action'
import { policies } from '../kit/repositories/policies'
import { personByClaim } from '../kit/sensitive'
import { isProven } from './proof'

/** Where the insurer's data has numbers of this person's own policies, one of them must be named. */
async function namesPolicy({ _id }: PersonDocument, named: string | undefined): Promise<boolean> {
  const numbers = (await policies.ofParty(_id))
    .filter(({ insured, holderId }) => insured.id === _id || holderId === _id)
    .flatMap(({ policyNumber }) => policyNumber ?? [])
  return numbers.length === 0 || (named !== undefined && numbers.includes(named))
}

/** The person whom the whole claim describes; null whichever part of it is wrong. */
export async function claimed(claim: BindRequest, caller: Caller): Promise<PersonDocument | null> {
  const [proven, person] = await Promise.all([
    isProven(caller, claim.phone, claim.proof),
    personByClaim(claim),
  ])
  const isNamed = person !== null && (await namesPolicy(person, claim.policyNumber))
  return proven && isNamed ? person : null
}
