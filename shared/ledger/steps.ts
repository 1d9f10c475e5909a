import { type Account, type AccountUse, heldBy } from './account'
import { type Cause, type Hold, refused, type Step, step } from './step'

/**
 * Puts uses aside for an application. Whether the quota allows it is the decision's to say, on this
 * very version of the account; an application holds once.
 */
export function hold(account: Account, wanted: Hold): Step {
  const { application, policyId, on, by } = wanted
  if (account.uses.some((use) => use.application === application)) return refused('ALREADY_HELD')
  const held = wanted.items
    .filter(({ uses }) => uses > 0)
    .map(
      ({ service, uses, leg }): AccountUse => ({
        application,
        policyId,
        service,
        on,
        by,
        uses,
        ...(leg ? { leg } : {}),
        state: 'held',
      }),
    )
  if (held.length === 0) return refused('NOTHING_TO_HOLD')
  return step(account, 'hold', held, [...account.uses, ...held], wanted)
}

/** Spends for good what the application holds. */
export function consume(account: Account, cause: Cause): Step {
  const held = heldBy(account, cause.application)
  if (held.length === 0) return refused('NOT_HELD')
  const uses = account.uses.map((use) =>
    held.includes(use) ? { ...use, state: 'used' as const } : use,
  )
  return step(account, 'consume', held, uses, cause)
}

/** Gives back what the application holds. */
export function release(account: Account, cause: Cause): Step {
  const held = heldBy(account, cause.application)
  if (held.length === 0) return refused('NOT_HELD')
  const uses = account.uses.filter((use) => !held.includes(use))
  return step(account, 'release', held, uses, cause)
}
