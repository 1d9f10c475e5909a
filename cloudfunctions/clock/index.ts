import { serveTimer } from '../kit/timer'
import { eraseLoosePapers } from './loosePapers'
import { markOverdue } from './overdue'
import { remindOfPapers } from './papers'
import { eraseWhatIsOver } from './retention'
import { roundOverPolicies } from './round'
import { remindOfVisits } from './visits'

/** Everything is keyed by what it is about: a run that comes twice, or too late, does nothing twice. */
export const main = serveTimer('clock', async (now) => ({
  overdue: await markOverdue(now),
  ...(await remindOfPapers(now)),
  visits: await remindOfVisits(now),
  erased: await eraseWhatIsOver(now),
  loosePapers: await eraseLoosePapers(now),
  policies: await roundOverPolicies(now),
}))
