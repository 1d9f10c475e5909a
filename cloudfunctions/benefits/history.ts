import type { LedgerEntryDocument } from '../../shared/contracts/documents/ledgerEntry'
import type { UseRecord } from '../../shared/contracts/responses/benefits'
import type { QuotaUnit } from '../../shared/decision'
import { useSentence } from '../../shared/ledger'
import type { View } from '../kit/situation'

/**
 * What took and returned uses of a service. A relative sees the dates, since the number is shared,
 * but whose application it was only where it is their own.
 */
export const historyOf = (
  entries: readonly LedgerEntryDocument[],
  { beneficiary, as }: View,
  unit: QuotaUnit,
): UseRecord[] =>
  entries.map((entry) => {
    const { kind, uses, on, at, by, clause, application } = entry
    const own = beneficiary.is === 'insured' ? by === 'insured' : by === beneficiary.id
    return {
      kind,
      uses,
      on,
      at,
      by: by === 'insured' ? 'insured' : 'relative',
      clause,
      text: useSentence(entry, unit),
      ...(own || (as === 'insured' && by === 'insured') ? { application } : {}),
    }
  })
