import type { DesignationDocument, PolicyDocument } from '../../shared/contracts/documents/policy'

/** The policy with something else said of one of its designated relatives. */
export const changed = (
  policy: PolicyDocument,
  id: string,
  change: Partial<DesignationDocument>,
): PolicyDocument => ({
  ...policy,
  designated: policy.designated.map((one) => (one.id === id ? { ...one, ...change } : one)),
})
