import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import type { IconName } from './names'
import './index.scss'

export type { IconName } from './names'

export interface IconProps {
  name: IconName
  /** Edge in px on a 375 px screen; 20 unless told. */
  size?: 16 | 18 | 20 | 24 | 32
  className?: string
}

/** A line icon in the colour of the words around it; silent, because words always stand beside it. */
export function Icon({ name, size = 20, className }: IconProps) {
  return (
    <View
      className={cx('hq-icon', `hq-icon--${name}`, `hq-icon--${size}`, className)}
      {...aria({ hidden: true })}
    />
  )
}
