import { type Act, type Actor, take } from '../../shared/application/machine'
import { writeStep } from '../kit/application/step'
import type { Now } from '../kit/clock'
import { commit } from '../kit/commit'
import { accounts } from '../kit/repositories/accounts'
import { applications } from '../kit/repositories/applications'
import { push } from '../kit/tell'

/** An act of the timer on one application. @returns whether it was due; else nothing has changed */
export async function actOn(
  id: string,
  name: 'mark-overdue' | 'abandon',
  now: Now,
): Promise<boolean> {
  const actor: Actor = { role: 'clock', id: 'system', at: now.iso, today: now.day }
  const act: Act = { name, actor }
  const told = await commit(async (tx) => {
    const before = await applications.get(id, tx)
    const taken = before && take(before, act)
    if (!taken?.ok) return null
    const account = await accounts.get(before!.accountId, tx)
    return writeStep(tx, { before: before!, account, act, action: `clock.${name}`, taken })
  })
  if (told) await push(told)
  return told !== null
}
