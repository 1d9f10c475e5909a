import type { Reason } from '@shared/decision/decision'
import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import type { Clauses } from '@/components/ClauseSheet/useClauses'
import { ExplainWays } from '@/components/Explain/ExplainWays'
import type { Explain } from '@/components/Explain/useExplain'
import { ReasonCard } from '@/components/ReasonCard'
import { reasons as reasonCopy } from '@/copy/reasons'

export interface BarrierCardsProps {
  reasons: Reason[]
  clauses: Clauses
  explain: Explain
  /** The one way out of a barrier: words and where they lead; none where one can only wait. */
  wayOut: (reason: Reason) => { words: string; onTap: () => void } | undefined
}

/** What bars, why, by which clause, and the way out. */
export function BarrierCards({ reasons, clauses, explain, wayOut }: BarrierCardsProps) {
  return (
    <View className="hq-barriers" {...aria({ live: 'polite' })}>
      {reasons.map((reason) => {
        const { code, clause, message, more = [] } = reason
        const { title, icon } = reasonCopy[code]
        return (
          <ReasonCard
            key={code}
            id={`barrier-${code}`}
            tone="wait"
            icon={icon}
            what={title}
            why={[message, ...more.map((one) => one.message)].join('')}
            clauses={clauses.chips(clause, ...more.map((one) => one.clause))}
            onClause={(id) => clauses.open(id)}
            explain={
              <ExplainWays
                code={code}
                onWhy={() => explain.why(reason)}
                onAsk={() => explain.ask(reason)}
              />
            }
            wayOut={wayOut(reason)}
          />
        )
      })}
    </View>
  )
}
