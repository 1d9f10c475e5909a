import type { AuditDocument } from '../../../shared/contracts/documents/audit'
import type { Tx } from '../commit'
import { newId } from '../ids'
import { find, lessThan } from '../store'

/** Records in one page of a list. */
export const AUDIT_PAGE = 50

export const audit = {
  add: (tx: Tx, record: Omit<AuditDocument, '_id'>) =>
    tx.add('audit', [{ _id: newId('aud'), ...record }]),
  /** About one person's data, newest first. */
  ofPerson: (personId: string, before?: string, limit = AUDIT_PAGE) =>
    find<AuditDocument>('audit', {
      where: { personId, ...(before ? { _id: lessThan(before) } : {}) },
      orderBy: ['_id', 'desc'],
      limit,
    }),
}
