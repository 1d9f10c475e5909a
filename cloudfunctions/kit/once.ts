import type { Member } from './action'
import { commit, type Tx } from './commit'
import { answered, digestOf } from './idempotency'
import { requests } from './repositories/requests'

interface Once {
  /** Name of the door, e.g. `relatives.invite`. */
  action: string
  request: { requestId: string }
  member: Member
}

/**
 * An act in one commit, once per requestId: the same again is answered as it was the first time.
 * @throws Refusal IDEMPOTENCY_MISMATCH, and what `act` throws
 */
export function once<A extends object>(
  { action, request, member }: Once,
  act: (tx: Tx) => Promise<A>,
): Promise<A> {
  const { requestId, ...content } = request
  const { personId, now } = member
  const digest = digestOf(action, content)
  return commit(async (tx) => {
    const before = answered<A>(await requests.get(personId, requestId, tx), digest)
    if (before) return before
    const answer = await act(tx)
    await requests.add(tx, {
      personId,
      requestId,
      action,
      digest,
      answer: answer as Record<string, unknown>,
      at: now.iso,
    })
    return answer
  })
}
