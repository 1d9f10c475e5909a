import type {
  GuardianshipDocument,
  GuardianshipStatus,
} from '../../../shared/contracts/documents/guardianship'
import type { Tx } from '../commit'
import { find, lessThan, newest, type Reader } from '../store'

/** Claims in one page of a list. */
export const CLAIMS_PAGE = 50

export const guardianships = {
  get: (id: string, from: Reader = newest) => from.get<GuardianshipDocument>('guardianships', id),
  /** Newest first. */
  ofPerson: (personId: string) =>
    find<GuardianshipDocument>('guardianships', {
      where: { personId },
      orderBy: ['_id', 'desc'],
      limit: CLAIMS_PAGE,
    }),
  /** Newest first. */
  ofStatus: (status: GuardianshipStatus, before?: string) =>
    find<GuardianshipDocument>('guardianships', {
      where: { status, ...(before ? { _id: lessThan(before) } : {}) },
      orderBy: ['_id', 'desc'],
      limit: CLAIMS_PAGE,
    }),
  remove: (tx: Tx, id: string) => tx.remove('guardianships', id),
  put: (tx: Tx, guardianship: GuardianshipDocument) => tx.set('guardianships', guardianship),
}
