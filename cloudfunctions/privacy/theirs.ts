import { accessTo } from '../../shared/application/access'
import type { ApplicationDocument } from '../../shared/contracts/documents/application'
import type { Member } from '../kit/action'
import { policies } from '../kit/repositories/policies'

/**
 * Of these applications those that are the caller's to decide on: what a guardian filed belongs to
 * the ward alone once the ward is of age.
 */
export async function theirs(
  found: readonly ApplicationDocument[],
  { personId, now }: Pick<Member, 'personId' | 'now'>,
): Promise<ApplicationDocument[]> {
  const contracts = await policies.byIds([...new Set(found.map(({ policyId }) => policyId))])
  const byId = new Map(contracts.map((policy) => [policy._id, policy]))
  return found.filter((application) => {
    const policy = byId.get(application.policyId)
    return policy && accessTo(application, policy, personId, now.day) === 'own'
  })
}
