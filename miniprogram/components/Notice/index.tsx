import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../aria'
import { cx } from '../cx'
import { Icon, type IconName } from '../Icon'
import './index.scss'

export interface NoticeProps {
  tone?: 'quiet' | 'open' | 'wait' | 'bad'
  icon?: IconName
  /** Read aloud as soon as it appears. */
  live?: boolean
  children: ReactNode
}

/** A line that explains, or says what has just gone wrong. */
export function Notice({ tone = 'quiet', icon = 'info', live = false, children }: NoticeProps) {
  return (
    <View
      className={cx('hq-notice', `hq-notice--${tone}`)}
      {...aria({ live: live ? 'polite' : undefined })}
    >
      <Icon name={icon} size={20} className="hq-notice__icon" />
      <View className="hq-notice__words">{children}</View>
    </View>
  )
}
