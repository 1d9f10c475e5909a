import { rateRequest } from '../../shared/contracts/requests/applications'
import type { ActAnswer } from '../../shared/contracts/responses/applications'
import { forMembers } from '../kit/action'
import { change } from '../kit/application/change'
import { summaryOf } from '../kit/application/summary'

/** Stars and words for a service that is completed, once. */
export const rate = forMembers(rateRequest, (request, member) =>
  change<ActAnswer>({
    action: 'applications.rate',
    request,
    member,
    role: 'person',
    actOf: (_, actor) => ({ name: 'rate', actor, stars: request.stars, words: request.words }),
    answerOf: (application) => ({ application: summaryOf(application) }),
  }),
)
