import type { PolicyDocument } from '../../../shared/contracts/documents/policy'
import { anyOf, find, newest, type Reader } from '../store'

export const policies = {
  get: (id: string, from: Reader = newest) => from.get<PolicyDocument>('policies', id),
  /** Policies in which a person has any part. */
  ofParty: (personId: string) => find<PolicyDocument>('policies', { where: { parties: personId } }),
  ofInsured: (insuredIds: readonly string[]) =>
    find<PolicyDocument>('policies', { where: { 'insured.id': anyOf(insuredIds) } }),
}
