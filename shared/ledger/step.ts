import type { LedgerEntryDocument, LedgerKind } from '../contracts/documents/ledgerEntry'
import type { CivilDate, DateOrMoment, Leg } from '../contracts/vocabulary'
import type { Account, AccountUse } from './account'

export type LedgerEntry = LedgerEntryDocument

/** Why a step is not taken; the account stays as it is. */
export type Refusal = 'NOTHING_TO_HOLD' | 'ALREADY_HELD' | 'NOT_HELD'

export type Step =
  | { ok: true; account: Account; entries: LedgerEntry[] }
  | { ok: false; refusal: Refusal }

/** Who makes the step, by which clause, when. */
export interface Cause {
  application: string
  clause: string
  actor: string
  at: DateOrMoment
}

export interface Hold extends Cause {
  policyId: string
  items: readonly { service: string; uses: number; leg?: Leg }[]
  on: CivilDate
  /** `insured`, or the id of the designation. */
  by: string
}

export const refused = (refusal: Refusal): Step => ({ ok: false, refusal })

/** The next version of an account, with one ledger entry for each use that the step touches. */
export function step(
  account: Account,
  kind: LedgerKind,
  touched: readonly AccountUse[],
  uses: AccountUse[],
  { clause, actor, at }: Cause,
): Step {
  const version = account.version + 1
  const entries = touched.map(({ state: _, ...use }, n) => ({
    ...use,
    _id: `${account._id}.${String(version).padStart(6, '0')}.${n}`,
    accountId: account._id,
    version,
    kind,
    clause,
    actor,
    at,
  }))
  return { ok: true, account: { ...account, version, uses }, entries }
}
