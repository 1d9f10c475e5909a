import { take } from '../../shared/application/machine'
import { isOver } from '../../shared/application/states'
import type { ApplicationDocument } from '../../shared/contracts/documents/application'
import { withdrawRequest } from '../../shared/contracts/requests/privacy'
import type { WithdrawAnswer, WithdrawnApplication } from '../../shared/contracts/responses/privacy'
import { forMembers, type Member } from '../kit/action'
import { refusalOf } from '../kit/application/refuse'
import { writeStep } from '../kit/application/step'
import { type Tx, together } from '../kit/commit'
import { once } from '../kit/once'
import { audit } from '../kit/repositories/audit'
import { consents } from '../kit/repositories/consents'
import { consequenceOf } from './consequence'
import { restingOn, standingOf } from './resting'

const ACTION = 'privacy.withdraw'

/** Cancels one application as its own cancel would; one that cannot be cancelled goes on. */
async function end(
  tx: Tx,
  seen: ApplicationDocument,
  { personId, now }: Member,
): Promise<WithdrawnApplication[]> {
  const standing = await standingOf(seen, now, tx)
  const { application: before, account } = standing
  if (isOver(before.status)) return []
  const { verdict, told } = consequenceOf(standing)
  if (!verdict.allowed) return [told]
  const actor = { role: 'person', id: personId, at: now.iso, today: now.day } as const
  const act = { name: 'cancel', actor, verdict } as const
  const taken = take(before, act)
  if (!taken.ok) throw refusalOf(taken.refusal)
  await writeStep(tx, { before, account, act, action: ACTION, taken })
  return [told]
}

/**
 * Withdraws a consent (art. 15), as easily as it was given: it stands no longer, and what is under
 * way and rests on it is cancelled in the same commit, with the uses returned or spent as the
 * preview says.
 */
export const withdraw = forMembers(
  withdrawRequest,
  async (request, member): Promise<WithdrawAnswer> => {
    const { consent } = request
    const { personId, now } = member
    const resting = await restingOn(consent, member)
    return once({ action: ACTION, request, member }, async (tx) => {
      const told: WithdrawnApplication[] = []
      // One after the other: two of them may share an account.
      for (const application of resting.applications)
        told.push(...(await end(tx, application, member)))
      const trail = { personId, actor: personId, target: consent, at: now.iso }
      await together([
        ...resting.receipts.map((one) => consents.put(tx, { ...one, withdrawnAt: now.iso })),
        audit.add(tx, { ...trail, action: ACTION }),
      ])
      return { withdrawnAt: now.iso, applications: told }
    })
  },
)
