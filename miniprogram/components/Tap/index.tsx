import { type ITouchEvent, View } from '@tarojs/components'
import { createElement, type ReactNode } from 'react'
import { type Aria, aria } from '../aria'
import { cx } from '../cx'

export interface TapProps extends Aria {
  className?: string
  id?: string
  /** Not called while disabled. */
  onTap?: () => void
  children?: ReactNode
}

/**
 * Anything that can be tapped: a real <button> in a browser (focus, Enter and Space for free), a
 * View with a pressed state in WeChat. Its place decides its size; it is never under 44 px high
 * unless the class says so and gives a hit area instead.
 */
export function Tap({ className, id, onTap, children, role = 'button', ...is }: TapProps) {
  const name = cx('hq-tap', is.disabled && 'hq-tap--disabled', className)
  const tapped = (event: Pick<ITouchEvent, 'stopPropagation'>) => {
    event.stopPropagation()
    if (!is.disabled) onTap?.()
  }
  if (process.env.TARO_ENV === 'h5') {
    const spoken = aria({ ...is, role: role === 'button' ? undefined : role })
    return createElement(
      'button',
      { type: 'button', className: name, id, onClick: tapped, ...spoken },
      children,
    )
  }
  return (
    <View
      className={name}
      id={id}
      hoverClass={is.disabled ? 'none' : 'hq-tap--pressed'}
      hoverStartTime={20}
      hoverStayTime={80}
      onClick={tapped}
      {...aria({ ...is, role })}
    >
      {children}
    </View>
  )
}
