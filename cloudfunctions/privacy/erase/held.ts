import { endedOn, keptUntil } from '../../../shared/application/retention'
import { isOver } from '../../../shared/application/states'
import type { ApplicationDocument } from '../../../shared/contracts/documents/application'
import type { Member } from '../../kit/action'
import { ledger } from '../../kit/repositories/ledger'
import { recordsAbout } from '../records'

/** Of each kind at most so many at once; an erasure asked for again goes on with the rest. */
const MOST = 1000

/** `running`: open. `kept`: done, its time not over. `free`: nothing requires it any longer. */
export type Fate = 'running' | 'kept' | 'free'

/** @param spent applications that used something up */
export function fateOf(
  application: ApplicationDocument,
  spent: ReadonlySet<string>,
  today: string,
): Fate {
  const { _id, status } = application
  if (!isOver(status)) return 'running'
  const ended = endedOn(application)
  const isDone = status === 'completed' || status === 'no-show' || spent.has(_id)
  return isDone && ended !== null && keptUntil(ended) > today ? 'kept' : 'free'
}

/** Everything about the caller that is kept, told apart by what becomes of it. */
export async function heldAbout({ personId, now }: Member) {
  const records = await recordsAbout(personId, MOST)
  const { cases, papers, given, told, asked, trail, contracts, prepared, claims } = records
  const own = cases.filter(({ beneficiary }) => beneficiary.personId === personId)
  const steps = await ledger.ofApplications(own.map(({ _id }) => _id))
  const spent = new Set(
    steps.filter(({ kind }) => kind === 'consume').map(({ application }) => application),
  )
  const fated = (fate: Fate) => own.filter((one) => fateOf(one, spent, now.day) === fate)
  const [running, kept, free] = [fated('running'), fated('kept'), fated('free')]
  const isFree = (id: string) => free.some(({ _id }) => _id === id)
  const present = papers.filter(({ status }) => status !== 'removed')
  return {
    ...{ running, kept, free, spent, given, told, trail, contracts, steps, prepared },
    openClaims: claims.filter(({ status }) => status !== 'confirmed'),
    confirmedClaims: claims.filter(({ status }) => status === 'confirmed'),
    forOthers: cases.filter(({ beneficiary }) => beneficiary.personId !== personId),
    freePapers: present.filter(({ applicationIds }) => applicationIds.every(isFree)),
    keptPapers: present.filter(({ applicationIds }) => !applicationIds.every(isFree)),
    answered: asked.filter(({ status }) => status === 'answered'),
    unanswered: asked.filter(({ status }) => status === 'open'),
  }
}

export type Held = Awaited<ReturnType<typeof heldAbout>>
