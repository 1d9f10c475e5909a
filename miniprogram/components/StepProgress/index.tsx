import { View } from '@tarojs/components'
import { aria } from '../aria'
import { Status, type StatusProps } from '../Status'
import './index.scss'

export interface StepProgressProps {
  /** Counts from 1. */
  step: number
  total: number
  /** How much of the present step lies behind, 0–1; all of it unless told. */
  part?: number
  /** At the right: 已自动保存. */
  aside?: StatusProps
}

const filled = (index: number, step: number, part: number): string =>
  `${Math.round((index < step - 1 ? 1 : index === step - 1 ? part : 0) * 100)}%`

/** How far one is in a form: as many bars as it has steps, the present one filling up. */
export function StepProgress({ step, total, part = 1, aside }: StepProgressProps) {
  return (
    <View className="hq-progress">
      <View className="hq-progress__bars" {...aria({ hidden: true })}>
        {Array.from({ length: total }, (_, index) => (
          <View
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place in the row
            key={index}
            className="hq-progress__bar"
          >
            <View className="hq-progress__done" style={{ width: filled(index, step, part) }} />
          </View>
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
