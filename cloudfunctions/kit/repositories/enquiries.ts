import type { EnquiryDocument } from '../../../shared/contracts/documents/enquiry'
import type { EnquiryStatus } from '../../../shared/contracts/requests/privacy'
import type { Tx } from '../commit'
import { find, greaterThan, lessThan, newest, type Reader } from '../store'

/** Enquiries in one page of a list. */
export const ENQUIRIES_PAGE = 50

export const enquiries = {
  get: (id: string, from: Reader = newest) => from.get<EnquiryDocument>('enquiries', id),
  add: (tx: Tx, enquiry: EnquiryDocument) => tx.add('enquiries', [enquiry]),
  put: (tx: Tx, enquiry: EnquiryDocument) => tx.set('enquiries', enquiry),
  remove: (tx: Tx, id: string) => tx.remove('enquiries', id),
  /** Newest first. */
  ofPerson: (personId: string, before?: string, limit = ENQUIRIES_PAGE) =>
    find<EnquiryDocument>('enquiries', {
      where: { personId, ...(before ? { _id: lessThan(before) } : {}) },
      orderBy: ['_id', 'desc'],
      limit,
    }),
  /** For the desk: open ones in the order in which they came, answered ones newest first. */
  queued: (status: EnquiryStatus, after?: string) => {
    const isOpen = status === 'open'
    const beyond = after && { _id: isOpen ? greaterThan(after) : lessThan(after) }
    return find<EnquiryDocument>('enquiries', {
      where: { status, ...beyond },
      orderBy: ['_id', isOpen ? 'asc' : 'desc'],
      limit: ENQUIRIES_PAGE,
    })
  },
}
