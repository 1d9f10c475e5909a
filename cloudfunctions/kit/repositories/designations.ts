import type { PreparedDesignation } from '../../../shared/contracts/documents/designation'
import type { Tx } from '../commit'
import { byIds, find, newest, type Reader } from '../store'

/** Those prepared; the policy has the ones that stand. */
export const designations = {
  get: (id: string, from: Reader = newest) => from.get<PreparedDesignation>('designations', id),
  byIds: (ids: readonly string[]) => byIds<PreparedDesignation>('designations', ids),
  /** Prepared by this person. */
  ofPerson: (personId: string) =>
    find<PreparedDesignation>('designations', { where: { personId } }),
  add: (tx: Tx, prepared: PreparedDesignation) => tx.add('designations', [prepared]),
  remove: (tx: Tx, id: string) => tx.remove('designations', id),
}
