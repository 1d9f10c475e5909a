import { View } from '@tarojs/components'
import { ClauseChips } from '../ClauseChip'
import { cx } from '../cx'
import './index.scss'

interface Part {
  words: string
  note: string
}

export interface GiveBackLineProps {
  /** While cancelling still returns the use; left out for a service that cannot be cancelled. */
  returns?: Part
  /** From when it counts as used; left out where it never does. */
  spends?: Part
  clauses?: { id: string; words: string }[]
  onClause?: (id: string) => void
}

/** Until when cancelling gives the use back: filled returns, hatched counts, the knob is between. */
export function GiveBackLine({ returns, spends, clauses = [], onClause }: GiveBackLineProps) {
  const both = Boolean(returns && spends)
  return (
    <View className="hq-giveback">
      <View className="hq-giveback__line">
        {returns && (
          <View className="hq-giveback__part hq-giveback__part--returns">
            <View className="hq-giveback__words">{returns.words}</View>
            <View className="hq-giveback__bar hq-giveback__bar--returns">
              {both && <View className="hq-giveback__knob" />}
            </View>
            <View className="hq-giveback__note">{returns.note}</View>
          </View>
        )}
        {spends && (
          <View className={cx('hq-giveback__part', 'hq-giveback__part--spends')}>
            <View className="hq-giveback__words">{spends.words}</View>
            <View className="hq-giveback__bar hq-giveback__bar--spends" />
            <View className="hq-giveback__note">{spends.note}</View>
          </View>
        )}
      </View>
      {onClause && <ClauseChips clauses={clauses} onTap={onClause} />}
    </View>
  )
}
