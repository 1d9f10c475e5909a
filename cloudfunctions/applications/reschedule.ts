import { rescheduleRequest } from '../../shared/contracts/requests/applications'
import type { RescheduleAnswer } from '../../shared/contracts/responses/applications'
import { forMembers } from '../kit/action'
import { decideAnew, decideCancelOf } from '../kit/application/cancelling'
import { change } from '../kit/application/change'
import { summaryOf } from '../kit/application/summary'

/** Asks for another day: as long as cancelling is free, and with the service's lead time from today. */
export const reschedule = forMembers(rescheduleRequest, (request, member) => {
  const { now } = member
  return change<RescheduleAnswer>({
    action: 'applications.reschedule',
    request,
    member,
    role: 'person',
    actOf(loaded, actor) {
      const { wantedOn } = request
      const { earliest } = decideAnew({ ...loaded, now }, { ...loaded.application.facts, wantedOn })
      const verdict = decideCancelOf({ ...loaded, now })
      return { name: 'reschedule', actor, wantedOn, earliest, verdict }
    },
    answerOf: (application, loaded) => ({
      application: summaryOf(application),
      decision: decideCancelOf({ ...loaded, now }),
    }),
    explain: (loaded) => ({ decision: decideCancelOf({ ...loaded, now }) }),
  })
})
