import { declineRequest } from '../../shared/contracts/requests/desk'
import { forSpecialists } from '../kit/action'
import { deskAct } from './act'

/** Turns an application down with a reason; what it held is returned. */
export const decline = forSpecialists(declineRequest, (request, member) =>
  deskAct('decline', request, member, (actor) => ({
    name: 'decline',
    actor,
    reasonCode: request.reasonCode,
    words: request.words,
  })),
)
