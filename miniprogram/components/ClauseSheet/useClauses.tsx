import type { Clause } from '@shared/catalogue/types'
import { navigateTo } from '@tarojs/taro'
import { type ReactNode, useMemo, useState } from 'react'
import { clauseWords } from '@/copy/clause'
import { handbookAddress } from '@/routes'
import { ClauseSheet } from '.'

export interface Clauses {
  /** Chips for these clauses, each once; those the answer did not bring are left out. */
  chips(...ids: string[]): { id: string; words: string }[]
  open(id: string): void
  /** Hand it to <Page sheets>. */
  sheet: ReactNode
}

/** Opens any of `clauses` in a sheet; `policyId` leads on to the policy's whole handbook. */
export const useClauses = (clauses: Clause[], handbook: string, policyId?: string): Clauses => {
  const [reading, setReading] = useState<{ id?: string; open: boolean }>({ open: false })
  const byId = useMemo(() => new Map(clauses.map((clause) => [clause.id, clause])), [clauses])
  const { id: reads } = reading
  const close = () => setReading({ ...reading, open: false })
  const read = (id: string) => {
    if (!policyId) return
    close()
    navigateTo({ url: handbookAddress({ policyId, clause: id }) })
  }
  return {
    chips: (...ids) =>
      [...new Set(ids)].filter((id) => byId.has(id)).map((id) => ({ id, words: clauseWords(id) })),
    open: (id) => setReading({ id, open: true }),
    sheet: (
      <ClauseSheet
        open={reading.open}
        clause={byId.get(reads ?? '')}
        handbook={handbook}
        onClose={close}
        onRead={policyId && reads !== undefined ? () => read(reads) : undefined}
      />
    ),
  }
}
