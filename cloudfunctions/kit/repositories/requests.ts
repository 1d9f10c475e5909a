import type { RequestDocument } from '../../../shared/contracts/documents/request'
import type { Tx } from '../commit'
import { newest, type Reader } from '../store'

const idOf = (personId: string, requestId: string) => `${personId}~${requestId}`

export const requests = {
  get: (personId: string, requestId: string, from: Reader = newest) =>
    from.get<RequestDocument>('requests', idOf(personId, requestId)),
  add: (tx: Tx, request: Omit<RequestDocument, '_id'>) =>
    tx.add('requests', [{ _id: idOf(request.personId, request.requestId), ...request }]),
}
