import type { PolicyDocument } from '../../../shared/contracts/documents/policy'
import type { Tx } from '../commit'
import { anyOf, byIds, find, greaterThan, newest, type Reader } from '../store'

export const policies = {
  put: (tx: Tx, policy: PolicyDocument) => tx.set('policies', policy),
  get: (id: string, from: Reader = newest) => from.get<PolicyDocument>('policies', id),
  byIds: (ids: readonly string[]) => byIds<PolicyDocument>('policies', ids),
  /** Policies in which a person has any part. */
  ofParty: (personId: string) => find<PolicyDocument>('policies', { where: { parties: personId } }),
  /** In the order of their ids, after one of them. */
  after: (id: string, limit: number) =>
    find<PolicyDocument>('policies', {
      where: { _id: greaterThan(id) },
      orderBy: ['_id', 'asc'],
      limit,
    }),
  ofInsured: (insuredIds: readonly string[]) =>
    find<PolicyDocument>('policies', { where: { 'insured.id': anyOf(insuredIds) } }),
}
