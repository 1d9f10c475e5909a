import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '../cx'
import { Icon } from '../Icon'
import { Tap } from '../Tap'
import './index.scss'

export interface CheckboxProps {
  checked: boolean
  onChange: (checked: boolean) => void
  /** Set after someone tapped on without ticking: points to the box. */
  pointed?: boolean
  /** Opens the whole text. */
  more?: { words: string; onTap: () => void }
  id?: string
  children: ReactNode
}

/** A consent. It starts empty, always. */
export function Checkbox({
  checked,
  onChange,
  pointed = false,
  more,
  id,
  children,
}: CheckboxProps) {
  return (
    <View className={cx('hq-checkbox', pointed && !checked && 'hq-checkbox--pointed')}>
      <Tap
        className="hq-checkbox__tap"
        id={id}
        role="checkbox"
        checked={checked}
        onTap={() => onChange(!checked)}
      >
        <View className={cx('hq-checkbox__box', checked && 'hq-checkbox__box--checked')}>
          {checked && <Icon name="check" size={20} />}
        </View>
        <View className="hq-checkbox__words">{children}</View>
      </Tap>
      {more && (
        <Tap className="hq-checkbox__more" onTap={more.onTap}>
          {more.words}
        </Tap>
      )}
    </View>
  )
}
