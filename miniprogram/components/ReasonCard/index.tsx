import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../Card'
import { ClauseChips } from '../ClauseChip'
import { Icon, type IconName } from '../Icon'
import { named } from '../named'
import { Tap } from '../Tap'
import './index.scss'

export interface ReasonCardProps {
  icon: IconName
  /** The barrier in one line. */
  what: string
  /** The person's own fact against the rule. */
  why?: string
  clauses?: { id: string; words: string }[]
  onClause?: (id: string) => void
  /** The one way out. */
  wayOut?: { words: string; onTap: () => void }
  /** Wait is a warning that stays true, bad what cannot be mended. */
  tone?: 'plain' | 'wait' | 'bad'
  /** How it came about and a human who looks again: <ExplainWays>. */
  explain?: ReactNode
  id?: string
}

/** Why something is closed, by which clause, and the way out: never a dead end. */
export function ReasonCard(props: ReasonCardProps) {
  const { icon, what, why, clauses = [], onClause, wayOut, tone = 'plain' } = props
  return (
    <Card tone={tone} flush className={`hq-reason hq-reason--${tone} reason-card`}>
      <View className="hq-reason__main" {...named(props.id)}>
        <Icon name={icon} size={20} className="hq-reason__icon" />
        <View className="hq-reason__words">
          <View className="hq-reason__what">{what}</View>
          {why && <View className="hq-reason__why">{why}</View>}
          {onClause && <ClauseChips clauses={clauses} onTap={onClause} />}
          {props.explain}
        </View>
      </View>
      {wayOut && (
        <Tap className="hq-reason__out" onTap={wayOut.onTap}>
          <Icon name="arrow" size={18} />
          <View className="hq-reason__way">{wayOut.words}</View>
          <Icon name="chevron" size={16} />
        </Tap>
      )}
    </Card>
  )
}
