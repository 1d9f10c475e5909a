import { cancelRequest } from '../../shared/contracts/requests/applications'
import type { CancelAnswer } from '../../shared/contracts/responses/applications'
import { forMembers } from '../kit/action'
import { decideCancelOf } from '../kit/application/cancelling'
import { change } from '../kit/application/change'
import { summaryOf } from '../kit/application/summary'

/** Takes an application back: its uses are returned, or spent, as the clause says, in one commit. */
export const cancel = forMembers(cancelRequest, (request, member) =>
  change<CancelAnswer>({
    action: 'applications.cancel',
    request,
    member,
    role: 'person',
    actOf: (loaded, actor) => ({
      name: 'cancel',
      actor,
      verdict: decideCancelOf({ ...loaded, now: member.now }),
    }),
    answerOf: (application, loaded) => ({
      application: summaryOf(application),
      decision: decideCancelOf({ ...loaded, now: member.now }),
    }),
    explain: (loaded) => ({ decision: decideCancelOf({ ...loaded, now: member.now }) }),
  }),
)
