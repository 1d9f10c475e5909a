import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import './index.scss'

export interface DayCellsProps {
  /** What the row counts: 约定, 实际. */
  label?: string
  /** Working days in all and how many of them have passed. */
  days: number
  passed?: number
  /** Nothing is filled while the clock stands still: the words say so. */
  paused?: boolean
  /** 3 个工作日, 8–10 个工作日 */
  words: string
}

/** One cell per working day: outlined is promised, filled has passed. */
export function DayCells({ label, days, passed = 0, paused = false, words }: DayCellsProps) {
  const filled = paused ? 0 : passed
  return (
    <View className="hq-days">
      {label && <View className="hq-days__label">{label}</View>}
      <View className="hq-days__main">
        <View className="hq-days__cells" {...aria({ hidden: true })}>
          {Array.from({ length: days }, (_, index) => (
            <View
              // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place in the row
              key={index}
              className={cx('hq-days__cell', index < filled && 'hq-days__cell--passed')}
            />
          ))}
        </View>
        <View className="hq-days__words">{words}</View>
      </View>
    </View>
  )
}
