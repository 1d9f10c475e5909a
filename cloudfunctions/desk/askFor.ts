import { askForRequest } from '../../shared/contracts/requests/desk'
import { forSpecialists } from '../kit/action'
import { deskAct } from './act'

/** Asks the person for papers, in words; the provider's clock pauses until they are there. */
export const askFor = forSpecialists(askForRequest, (request, member) =>
  deskAct('askFor', request, member, (actor) => ({
    name: 'ask-for',
    actor,
    kinds: request.kinds,
    words: request.words,
  })),
)
