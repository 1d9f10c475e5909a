import { acceptRequest } from '../../shared/contracts/requests/desk'
import { forSpecialists } from '../kit/action'
import { deskAct } from './act'

/** Takes the case. One that another specialist has changes hands only with `takeOver`. */
export const accept = forSpecialists(acceptRequest, (request, member) =>
  deskAct('accept', request, member, (actor, { application: { assignee } }) => ({
    name: request.takeOver && assignee && assignee.personId !== actor.id ? 'take-over' : 'accept',
    actor,
  })),
)
