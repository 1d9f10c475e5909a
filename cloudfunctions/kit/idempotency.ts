import type { RequestDocument } from '../../shared/contracts/documents/request'
import { canonical } from './digest'
import { Refusal } from './errors'
import { keyedDigest } from './sealed'

/** Tells acts apart by what they ask, whatever their requestId. */
export const digestOf = (action: string, content: object): string =>
  keyedDigest(canonical({ action, content }), 'request')

/**
 * The answer given to the same request before, or null when it is new.
 * @throws Refusal IDEMPOTENCY_MISMATCH when the requestId was used for something else
 */
export function answered<T extends object>(
  request: RequestDocument | null,
  digest: string,
): T | null {
  if (!request) return null
  if (request.digest === digest) return request.answer as T
  throw new Refusal('IDEMPOTENCY_MISMATCH', '这个请求编号已用于另一项操作')
}
