import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../aria'
import { cx } from '../cx'
import { Icon } from '../Icon'
import { named } from '../named'
import './index.scss'

/** What every field of a form has in common. */
export interface FieldProps {
  label: string
  /** A quiet line below: what to write, or where to find it. */
  hint?: string
  /** What is wrong with what stands there; takes the hint's place. */
  error?: string
  id?: string
}

/** Label, box and hint; the box is drawn by the field that uses it. */
export function Field({ label, hint, error, id, children }: FieldProps & { children: ReactNode }) {
  return (
    <View className={cx('hq-field', error && 'hq-field--bad')} {...named(id)}>
      <View className="hq-field__label" {...aria({ hidden: true })}>
        {label}
      </View>
      <View className="hq-field__box">{children}</View>
      {error ? (
        <View className="hq-field__error" {...aria({ live: 'polite' })}>
          <Icon name="alert" size={16} className="hq-field__alert" />
          {error}
        </View>
      ) : (
        hint && <View className="hq-field__hint">{hint}</View>
      )}
    </View>
  )
}
