import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { Status, type StatusProps } from '../Status'
import './index.scss'

export interface StepProgressProps {
  /** Counts from 1. */
  step: number
  total: number
  /** At the right: 已自动保存. */
  aside?: StatusProps
}

/** How far one is in a form: as many bars as it has pages. */
export function StepProgress({ step, total, aside }: StepProgressProps) {
  return (
    <View className="hq-progress">
      <View className="hq-progress__bars" {...aria({ hidden: true })}>
        {Array.from({ length: total }, (_, index) => (
          <View
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place in the row
            key={index}
            className={cx('hq-progress__bar', index < step && 'hq-progress__bar--done')}
          />
        ))}
      </View>
      <View className="hq-progress__line">
        <View>
          第 {step} 步，共 {total} 步
        </View>
        {aside && (
          <View className="hq-progress__aside">
            <Status {...aside} />
          </View>
        )}
      </View>
    </View>
  )
}
