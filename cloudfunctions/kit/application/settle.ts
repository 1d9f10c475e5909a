import type { Effects } from '../../../shared/application/machine'
import type { ApplicationDocument } from '../../../shared/contracts/documents/application'
import { type Account, consume, release } from '../../../shared/ledger'
import { type Tx, together } from '../commit'
import { accounts } from '../repositories/accounts'
import { ledger } from '../repositories/ledger'
import { editionOf } from './summary'

interface Settling {
  application: ApplicationDocument
  account: Account | null
  effects: Effects
  actor: string
  at: string
}

/** The clause by which the uses were taken: what returns or spends them where no other clause does. */
const quotaClause = (application: ApplicationDocument): string => {
  const offer = editionOf(application).offers.get(application.service)
  return offer?.planService.quota.source ?? ''
}

/**
 * Spends or returns what an application holds: account and ledger, in the transaction of the act.
 * @throws Error when it should hold uses and does not: that must never be passed over
 */
export async function settle(
  tx: Tx,
  { application, account, effects, actor, at }: Settling,
): Promise<void> {
  const { hold, clause } = effects
  if (hold === 'keep' || !application.consumes.some(({ uses }) => uses > 0)) return
  const cause = {
    application: application._id,
    clause: clause ?? quotaClause(application),
    actor,
    at,
  }
  const step = account && (hold === 'consume' ? consume : release)(account, cause)
  if (!step?.ok) throw new Error('an application without its hold')
  await together([accounts.put(tx, step.account), ledger.append(tx, step.entries)])
}
