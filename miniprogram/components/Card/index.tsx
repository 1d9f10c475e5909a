import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '../cx'

export interface CardProps {
  /** Plain on paper; inset inside a sheet; accent promises, wait asks, bad warns. */
  tone?: 'plain' | 'inset' | 'accent' | 'wait' | 'bad'
  /** Rows bring their own padding. */
  flush?: boolean
  className?: string
  children: ReactNode
}

export function Card({ tone = 'plain', flush = false, className, children }: CardProps) {
  return (
    <View className={cx('hq-card', `hq-card--${tone}`, flush && 'hq-card--flush', className)}>
      {children}
    </View>
  )
}
