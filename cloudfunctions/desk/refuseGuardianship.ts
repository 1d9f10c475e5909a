import { refuseGuardianshipRequest } from '../../shared/contracts/requests/desk'
import { forSpecialists } from '../kit/action'
import { decideGuardianship } from './decideGuardianship'
import { refusedNotices } from './guardianshipNotices'

/** Turns a claim down, with words for the claimant. */
export const refuseGuardianship = forSpecialists(refuseGuardianshipRequest, (request, member) =>
  decideGuardianship({
    action: 'desk.refuseGuardianship',
    request,
    member,
    async decide(_, claim, tell) {
      await tell(refusedNotices(claim, request.words, member.now))
      return { status: 'refused', words: request.words }
    },
  }),
)
