import { noShowRequest } from '../../shared/contracts/requests/desk'
import { forSpecialists } from '../kit/action'
import { deskAct } from './act'

/** Records that the person did not come as arranged: the use is spent. */
export const noShow = forSpecialists(noShowRequest, (request, member) =>
  deskAct('noShow', request, member, (actor) => ({
    name: 'no-show',
    actor,
    words: request.words,
  })),
)
