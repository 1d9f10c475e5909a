import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../aria'
import { Card } from '../Card'
import { cx } from '../cx'
import { named } from '../named'

export interface SectionProps {
  title?: string
  /** A quiet word at the right end of the title. */
  aside?: ReactNode
  /** The children are rows (or cards themselves) rather than the content of one padded card. */
  body?: 'card' | 'rows' | 'bare'
  className?: string
  id?: string
  children: ReactNode
}

/** A title and what stands under it, usually one card. */
export function Section({ title, aside, body = 'card', className, id, children }: SectionProps) {
  return (
    <View className={cx('hq-section', className)} {...named(id)}>
      {title && (
        <View className="hq-section__head">
          <View className="hq-section__title" {...aria({ role: 'heading', level: 2 })}>
            {title}
          </View>
          {aside && <View className="hq-section__aside">{aside}</View>}
        </View>
      )}
      {body === 'bare' ? children : <Card flush={body === 'rows'}>{children}</Card>}
    </View>
  )
}
