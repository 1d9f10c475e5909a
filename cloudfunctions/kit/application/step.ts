import type { Act, Taken } from '../../../shared/application/machine'
import { endedOn, keptUntil } from '../../../shared/application/retention'
import type { ApplicationDocument } from '../../../shared/contracts/documents/application'
import type { NoticeDocument } from '../../../shared/contracts/documents/notice'
import type { Account } from '../../../shared/ledger'
import { type Tx, together } from '../commit'
import { applications } from '../repositories/applications'
import { audit } from '../repositories/audit'
import { notices } from '../repositories/notices'
import { noticesAbout } from './notices'
import { settle } from './settle'

interface Step {
  before: ApplicationDocument
  account: Account | null
  act: Act
  /** Name of the door through which it came. */
  action: string
  taken: Extract<Taken, { ok: true }>
}

/** What is over is known by the day on which it is to be erased. */
function withEnd(application: ApplicationDocument): ApplicationDocument {
  const ended = endedOn(application)
  return ended ? { ...application, eraseOn: keptUntil(ended) } : application
}

/** A step that was taken goes into the database whole: application, account, ledger, who did it, who is told. */
export async function writeStep(
  tx: Tx,
  { before, account, act, action, taken }: Step,
): Promise<NoticeDocument[]> {
  const { application, effects } = taken
  const { id: actor, at } = act.actor
  const told = noticesAbout(application, act)
  await together([
    applications.put(tx, withEnd(application)),
    settle(tx, { application: before, account, effects, actor, at }),
    audit.add(tx, {
      personId: before.beneficiary.personId,
      actor,
      action,
      target: before._id,
      at,
    }),
    notices.add(tx, told),
  ])
  return told
}
