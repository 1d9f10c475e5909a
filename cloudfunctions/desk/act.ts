import type { Act, Actor } from '../../shared/application/machine'
import type { DeskAnswer } from '../../shared/contracts/responses/desk'
import type { Member } from '../kit/action'
import { change, type Loaded } from '../kit/application/change'
import { maskedName } from '../kit/sensitive'
import { openedFor } from './open'

interface DeskRequest {
  id: string
  requestId: string
  version: number
}

/**
 * One act of a specialist on one application. The case becomes theirs when nobody has it; the
 * answer is the application as it is then.
 */
export async function deskAct<R extends DeskRequest>(
  action: string,
  request: R,
  member: Member,
  actOf: (actor: Actor, loaded: Loaded) => Act,
): Promise<DeskAnswer> {
  await change({
    action: `desk.${action}`,
    request,
    member,
    role: 'specialist',
    async actOf(loaded, actor) {
      const isOwn = loaded.application.assignee?.personId === actor.id
      const name = isOwn ? undefined : await maskedName(actor.id)
      return actOf({ ...actor, name }, loaded)
    },
    answerOf: ({ _id, version }) => ({ id: _id, version }),
  })
  return openedFor(request.id, member)
}
