import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.scss'

export interface BottomBarProps {
  /** A quiet line above the buttons. */
  note?: ReactNode
  /** One main button; before it at most one other (two on the desk). */
  children: ReactNode
}

/** The bar a thumb reaches: stays at the foot, above the phone's own bar. */
export function BottomBar({ note, children }: BottomBarProps) {
  return (
    <View className="hq-bar">
      {note && <View className="hq-bar__note">{note}</View>}
      <View className="hq-bar__buttons">{children}</View>
    </View>
  )
}
