import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '../cx'
import { Icon, type IconName } from '../Icon'
import { Tap } from '../Tap'

export interface ButtonProps {
  /** One main a screen; soft and outlined beside it; quiet is words only; danger cannot be undone. */
  kind?: 'main' | 'soft' | 'outlined' | 'danger' | 'quiet'
  /** Small fits its words, 44 px high; otherwise it fills its row. */
  small?: boolean
  icon?: IconName
  /** Shows that it is at work and takes no second tap. */
  loading?: boolean
  disabled?: boolean
  /** Why it is disabled, in words below it. */
  why?: string
  label?: string
  id?: string
  className?: string
  onTap: () => void
  children: ReactNode
}

export function Button(props: ButtonProps) {
  const { kind = 'main', small, loading = false, disabled = false, why } = props
  const still = loading || disabled
  return (
    <View
      className={cx(
        'hq-button-box',
        `hq-button-box--${kind}`,
        small && 'hq-button-box--small',
        props.className,
      )}
    >
      <Tap
        id={props.id}
        className={cx(
          'hq-button',
          `hq-button--${kind}`,
          small && 'hq-button--small',
          disabled && 'hq-button--disabled',
        )}
        label={props.label}
        disabled={still ? true : undefined}
        onTap={props.onTap}
      >
        {loading ? (
          <View className="hq-button__spinner" />
        ) : (
          props.icon && <Icon name={props.icon} size={20} className="hq-button__icon" />
        )}
        <View className="hq-button__words">{props.children}</View>
      </Tap>
      {disabled && why && <View className="hq-button__why">{why}</View>}
    </View>
  )
}
