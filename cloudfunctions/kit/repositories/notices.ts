import type { NoticeDocument } from '../../../shared/contracts/documents/notice'
import type { Tx } from '../commit'
import { byIds, find, lessThan, newest, type Reader } from '../store'

const PAGE = 50
const MOST_COUNTED = 99

export const notices = {
  get: (id: string, from: Reader = newest) => from.get<NoticeDocument>('notices', id),
  byIds: (ids: readonly string[]) => byIds<NoticeDocument>('notices', ids),
  /** Newest first. */
  ofPerson: (personId: string, before?: string, limit = PAGE) =>
    find<NoticeDocument>('notices', {
      where: { personId, ...(before ? { _id: lessThan(before) } : {}) },
      orderBy: ['_id', 'desc'],
      limit,
    }),
  unreadOf: (personId: string) =>
    find<NoticeDocument>('notices', { where: { personId, read: false }, limit: MOST_COUNTED }),
  add: (tx: Tx, all: readonly NoticeDocument[]) => tx.add('notices', all),
  remove: (tx: Tx, id: string) => tx.remove('notices', id),
  put: (tx: Tx, notice: NoticeDocument) => tx.set('notices', notice),
}
