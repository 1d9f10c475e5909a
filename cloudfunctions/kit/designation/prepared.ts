import type { PreparedDesignation } from '../../../shared/contracts/documents/designation'
import type { PolicyDocument } from '../../../shared/contracts/documents/policy'
import { type Tx, together } from '../commit'
import { designations } from '../repositories/designations'

/** What was prepared for a policy, in the order in which it was. */
export async function preparedOf(
  tx: Tx,
  { prepared = [] }: PolicyDocument,
): Promise<PreparedDesignation[]> {
  const found = await together(prepared.map((id) => designations.get(id, tx)))
  return found.flatMap((one) => one ?? [])
}

/** The policy without one of those prepared. */
export const withoutPrepared = (policy: PolicyDocument, id: string): PolicyDocument => ({
  ...policy,
  prepared: (policy.prepared ?? []).filter((one) => one !== id),
})
