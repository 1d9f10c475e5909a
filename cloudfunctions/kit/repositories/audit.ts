import type { AuditDocument } from '../../../shared/contracts/documents/audit'
import type { Tx } from '../commit'
import { newId } from '../ids'

export const audit = {
  add: (tx: Tx, record: Omit<AuditDocument, '_id'>) =>
    tx.add('audit', [{ _id: newId('aud'), ...record }]),
}
