import type { Act, Taken } from '../../../shared/application/machine'
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

/** A step that was taken goes into the database whole: application, account, ledger, who did it, who is told. */
export async function writeStep(
  tx: Tx,
  { before, account, act, action, taken }: Step,
): Promise<NoticeDocument[]> {
  const { application, effects } = taken
  const { id: actor, at } = act.actor
  const told = noticesAbout(application, act)
  await together([
    applications.put(tx, application),
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
