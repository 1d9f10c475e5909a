import type { RequestDocument } from '../../../shared/contracts/documents/request'
import type { Tx } from '../commit'
import { find, newest, type Reader } from '../store'

const idOf = (personId: string, requestId: string) => `${personId}~${requestId}`

/** More than anybody asks for in years. */
const MOST = 1000

export const requests = {
  get: (personId: string, requestId: string, from: Reader = newest) =>
    from.get<RequestDocument>('requests', idOf(personId, requestId)),
  ofPerson: (personId: string) =>
    find<RequestDocument>('requests', { where: { personId }, limit: MOST }),
  put: (tx: Tx, request: RequestDocument) => tx.set('requests', request),
  add: (tx: Tx, request: Omit<RequestDocument, '_id'>) =>
    tx.add('requests', [{ _id: idOf(request.personId, request.requestId), ...request }]),
}
