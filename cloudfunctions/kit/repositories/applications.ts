import type { ApplicationDocument } from '../../../shared/contracts/documents/application'
import type { Tx } from '../commit'
import { find, lessThan, newest, type Reader } from '../store'

const PAGE = 50

export const applications = {
  get: (id: string, from: Reader = newest) => from.get<ApplicationDocument>('applications', id),
  /** Newest first, at most 50. */
  ofViewer: (personId: string, before?: string) =>
    find<ApplicationDocument>('applications', {
      where: { viewers: personId, ...(before ? { _id: lessThan(before) } : {}) },
      orderBy: ['_id', 'desc'],
      limit: PAGE,
    }),
  add: (tx: Tx, application: ApplicationDocument) => tx.add('applications', [application]),
  put: (tx: Tx, application: ApplicationDocument) => tx.set('applications', application),
}
