import { View } from '@tarojs/components'
import { common } from '@/copy/common'
import { aria } from '../aria'
import './index.scss'

export interface SkeletonProps {
  /** Rows of the card that is coming; 3 unless told. */
  rows?: number
  /** Room for a large answer above the card. */
  head?: boolean
}

/** The shape of what is coming, so that nothing jumps when it comes. */
export function Skeleton({ rows = 3, head = false }: SkeletonProps) {
  return (
    <View className="hq-skeleton" {...aria({ role: 'status', label: common.loading })}>
      {head && <View className="hq-skeleton__head" />}
      <View className="hq-skeleton__card">
        {Array.from({ length: rows }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
          <View key={index} className="hq-skeleton__row">
            <View className="hq-skeleton__words" />
            <View className="hq-skeleton__note" />
          </View>
        ))}
      </View>
    </View>
  )
}
