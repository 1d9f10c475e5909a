import type { Clause } from '@shared/catalogue/types'
import type { Reason } from '@shared/decision/decision'
import { View } from '@tarojs/components'
import { navigateTo } from '@tarojs/taro'
import { type ReactNode, useState } from 'react'
import { clauseWords } from '@/copy/clause'
import { dateInYear } from '@/copy/dates'
import { explainCopy as words } from '@/copy/enquiries'
import { reasons } from '@/copy/reasons'
import { askAddress } from '@/routes'
import { Button } from '../Button'
import { FactTable } from '../FactTable'
import { Sheet } from '../Sheet'

export interface Explain {
  /** How this decision came about. */
  why(reason: Reason): void
  /** Lets a human look at it again. */
  ask(reason: Reason): void
  /** Hand it to <Page sheets>. */
  sheet: ReactNode
}

interface Decided {
  policyId: string
  service: string
  clauses: Clause[]
  /** Name and version of the handbook it was held against. */
  handbook: { name: string; version: string }
}

const messagesOf = ({ message, more = [] }: Reason): string =>
  [message, ...more.map((finding) => finding.message)].join('')

const rulesOf = ({ clause, more = [] }: Reason, clauses: Clause[]) =>
  [...new Set([clause, ...more.map((finding) => finding.clause)])].map((id) => (
    <View key={id}>
      {words.rule(clauseWords(id), clauses.find((one) => one.id === id)?.summary)}
    </View>
  ))

/** Explains any barrier of one decision, and leads to a human. */
export function useExplain({ policyId, service, clauses, handbook }: Decided): Explain {
  const [{ reason, open }, setState] = useState<{ reason?: Reason; open: boolean }>({ open: false })
  const close = () => setState({ reason, open: false })
  const ask = ({ code }: Reason) => {
    navigateTo({ url: askAddress({ kind: 'decision', policyId, service, code }) })
  }
  const { rows } = words
  return {
    why: (one) => setState({ reason: one, open: true }),
    ask,
    sheet: (
      <Sheet
        open={open}
        title={words.why}
        note={words.note}
        onClose={close}
        actions={
          reason && (
            <Button
              kind="soft"
              icon="chat"
              id="explain-ask"
              onTap={() => {
                close()
                ask(reason)
              }}
            >
              {words.ask}
            </Button>
          )
        }
      >
        {reason && (
          <FactTable
            rows={[
              { id: 'result', name: rows.result, fact: reasons[reason.code].title },
              { id: 'facts', name: rows.facts, fact: messagesOf(reason) },
              { id: 'rule', name: rows.rule, fact: rulesOf(reason, clauses) },
              {
                id: 'until',
                name: rows.until,
                fact: reason.until ? words.until(dateInYear(reason.until)) : words.noUntil,
              },
              {
                id: 'handbook',
                name: rows.handbook,
                fact: words.version(handbook.name, handbook.version),
              },
              { id: 'how', name: rows.how, fact: words.how },
            ]}
          />
        )}
      </Sheet>
    ),
  }
}
