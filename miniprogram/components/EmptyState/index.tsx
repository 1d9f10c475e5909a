import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../Icon'
import './index.scss'

export interface EmptyStateProps {
  icon: IconName
  words: string
  note?: string
  /** One <Button> or two: the way on. */
  children?: ReactNode
}

/** Says what would stand here and how to get there. */
export function EmptyState({ icon, words, note, children }: EmptyStateProps) {
  return (
    <View className="hq-empty">
      <Icon name={icon} size={32} className="hq-empty__icon" />
      <View className="hq-empty__words">{words}</View>
      {note && <View className="hq-empty__note">{note}</View>}
      {children && <View className="hq-empty__actions">{children}</View>}
    </View>
  )
}
