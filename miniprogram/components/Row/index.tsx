import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '../cx'
import { Icon, type IconName } from '../Icon'
import { named } from '../named'
import { Status, type StatusProps } from '../Status'
import { Tap } from '../Tap'

export interface RowProps {
  icon?: IconName
  /** Colour of the icon: amber for what needs the person. */
  iconTone?: 'quiet' | 'wait' | 'open'
  title: ReactNode
  /** Weight of the title: strong for what the person must do. */
  strong?: boolean
  note?: ReactNode
  status?: StatusProps
  /** Icon in the middle of the row instead of beside the title. */
  centred?: boolean
  /** What stands at the right: a ring, a time, a button. */
  end?: ReactNode
  /** The whole row taps, and a chevron says so. */
  onTap?: () => void
  /** What a screen reader says instead of the row's words. */
  label?: string
  id?: string
  className?: string
  children?: ReactNode
}

/** One row of a card; rows part by a hairline that begins where the words begin. */
export function Row(props: RowProps) {
  const { icon, iconTone = 'quiet', onTap, end } = props
  const content = (
    <>
      {icon && <Icon name={icon} size={20} className={`hq-row__icon hq-row__icon--${iconTone}`} />}
      <View className="hq-row__main">
        <View className="hq-row__line">
          <View className="hq-row__words">
            <View className={cx('hq-row__title', props.strong && 'hq-row__title--strong')}>
              {props.title}
            </View>
            {props.note && <View className="hq-row__note">{props.note}</View>}
            {props.status && <Status {...props.status} />}
          </View>
          {end && <View className="hq-row__end">{end}</View>}
          {onTap && <Icon name="chevron" size={16} className="hq-row__chevron" />}
        </View>
        {props.children}
      </View>
    </>
  )
  const className = cx('hq-row', props.centred && 'hq-row--centred', props.className)
  return onTap ? (
    <Tap className={className} id={props.id} label={props.label} onTap={onTap}>
      {content}
    </Tap>
  ) : (
    <View className={className} {...named(props.id)}>
      {content}
    </View>
  )
}
