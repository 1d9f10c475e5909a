import { chooseHospitalRequest } from '../../shared/contracts/requests/applications'
import type { ActAnswer } from '../../shared/contracts/responses/applications'
import { forMembers } from '../kit/action'
import { change } from '../kit/application/change'
import { summaryOf } from '../kit/application/summary'

/** Picks one of the hospitals offered; a milestone that may turn cancelling into a use. */
export const chooseHospital = forMembers(chooseHospitalRequest, (request, member) =>
  change<ActAnswer>({
    action: 'applications.chooseHospital',
    request,
    member,
    role: 'person',
    actOf: (_, actor) => ({
      name: 'choose-hospital',
      actor,
      hospital: { name: request.hospital },
    }),
    answerOf: (application) => ({ application: summaryOf(application) }),
  }),
)
