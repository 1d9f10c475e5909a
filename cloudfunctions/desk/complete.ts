import { completeRequest } from '../../shared/contracts/requests/desk'
import { forSpecialists } from '../kit/action'
import { deskAct } from './act'

/** The service was given: what was held is spent, and a rating may be asked for. */
export const complete = forSpecialists(completeRequest, (request, member) =>
  deskAct('complete', request, member, (actor) => ({
    name: 'complete',
    actor,
    words: request.words,
  })),
)
