import * as v from 'valibot'
import { dateOrMoment, shortId, wholeNumber } from '../schemas'
import { accountUse } from './account'

export const LEDGER_KINDS = ['hold', 'consume', 'release'] as const

const { application, policyId, service, on, by, uses, leg } = accountUse.entries

/** Collection `ledger`: one step of an account. Never changed, only followed by another. */
export const ledgerEntryDocument = v.object({
  /** `<account>.<version>.<n>`: sorts in the order in which things happened. */
  _id: v.string(),
  accountId: shortId,
  version: wholeNumber,
  kind: v.picklist(LEDGER_KINDS),
  application,
  policyId,
  service,
  on,
  by,
  uses,
  leg,
  /** Clause of the handbook that takes, spends or returns the use. */
  clause: v.string(),
  /** Person, or `system`. */
  actor: shortId,
  at: dateOrMoment,
})

export type LedgerEntryDocument = v.InferOutput<typeof ledgerEntryDocument>
export type LedgerKind = (typeof LEDGER_KINDS)[number]
