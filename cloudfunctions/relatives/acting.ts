import { type Standing, standingFor } from '../../shared/application/standing'
import type { Edition } from '../../shared/catalogue/compile'
import type { PolicyDocument } from '../../shared/contracts/documents/policy'
import type { Member } from '../kit/action'
import { editionFor } from '../kit/catalogue'
import { notFound } from '../kit/errors'
import { policies } from '../kit/repositories/policies'
import type { Reader } from '../kit/store'

export interface Acting {
  policy: PolicyDocument
  edition: Edition
  as: Standing
}

/**
 * A policy for whose insured the caller acts: as that person, their guardian, or the policyholder of
 * a ward. @throws Refusal NOT_FOUND alike for a policy that is absent and for another's
 */
export async function actingFor(
  policyId: string,
  { personId, now }: Member,
  from?: Reader,
): Promise<Acting> {
  const policy = await policies.get(policyId, from)
  const as = policy && standingFor(policy, personId, { is: 'insured' }, now.day)
  const edition = as && editionFor(policy, now.day)
  if (!edition) throw notFound()
  return { policy, edition, as }
}
