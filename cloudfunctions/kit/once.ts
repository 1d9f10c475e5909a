import type { NoticeDocument } from '../../shared/contracts/documents/notice'
import type { Member } from './action'
import { commit, type Tx } from './commit'
import { answered, digestOf } from './idempotency'
import { notices } from './repositories/notices'
import { requests } from './repositories/requests'
import { push } from './tell'

interface Once {
  /** Name of the door, e.g. `relatives.invite`. */
  action: string
  request: { requestId: string }
  member: Member
}

/** Records what people are told, in the commit of the act; it is sent to their phones after it. */
export type Tell = (told: readonly NoticeDocument[]) => Promise<void>

/**
 * An act in one commit, once per requestId: the same again is answered as it was the first time.
 * @throws Refusal IDEMPOTENCY_MISMATCH, and what `act` throws
 */
export async function once<A extends object>(
  { action, request, member }: Once,
  act: (tx: Tx, tell: Tell) => Promise<A>,
): Promise<A> {
  const { requestId, ...content } = request
  const { personId, now } = member
  const digest = digestOf(action, content)
  let told: NoticeDocument[] = []
  const answer = await commit(async (tx) => {
    told = []
    const before = answered<A>(await requests.get(personId, requestId, tx), digest)
    if (before) return before
    const done = await act(tx, async (all) => {
      told.push(...all)
      await notices.add(tx, all)
    })
    await requests.add(tx, {
      personId,
      requestId,
      action,
      digest,
      answer: done as Record<string, unknown>,
      at: now.iso,
    })
    return done
  })
  await push(told)
  return answer
}
