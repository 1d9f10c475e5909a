import type { Clause } from '@shared/catalogue/types'
import { View } from '@tarojs/components'
import { cx } from '@/components/cx'
import { Icon } from '@/components/Icon'
import { Tap } from '@/components/Tap'
import { clauseNumber } from '@/copy/clause'
import { clauseTitle, handbookCopy } from '@/copy/handbook'
import { placeOf } from './places'
import './index.scss'

export interface ClauseItemProps {
  clause: Clause
  /** Title of the chapter above it, which need not be said again. */
  chapter?: string
  /** The one the reader was sent to. */
  marked?: boolean
  /** Set where the clause can be read in two ways: shows how it is. */
  onRuling?: () => void
}

/** One clause: number, title, and what it settles in our words. */
export function ClauseItem({ clause, chapter, marked = false, onRuling }: ClauseItemProps) {
  return (
    <View
      id={placeOf(clause.id)}
      className={cx('hq-clause-item', marked && 'hq-clause-item--marked')}
    >
      <View className="hq-clause-item__main">
        <View className="hq-clause-item__number">{clauseNumber(clause.id)}</View>
        <View className="hq-clause-item__title">{clauseTitle(clause.title, chapter)}</View>
        <View className="hq-clause-item__summary">{clause.summary}</View>
        {onRuling && (
          <Tap className="hq-clause-item__ruled" onTap={onRuling}>
            <Icon name="info" size={16} className="hq-clause-item__icon" />
            {handbookCopy.ruled}
          </Tap>
        )}
      </View>
    </View>
  )
}
