import { Picker, View } from '@tarojs/components'
import { createElement } from 'react'
import { dateInYear } from '@/copy/dates'
import { aria } from '../aria'
import { cx } from '../cx'
import { Icon } from '../Icon'

export interface ChooserProps {
  label: string
  value: string | null
  onChange: (date: string) => void
  min?: string
  max?: string
  placeholder: string
}

/** A browser's own date box: keyboard, screen reader and wheel come with it. */
const InBrowser = ({ label, value, onChange, min, max }: ChooserProps) =>
  createElement('input', {
    type: 'date',
    className: 'hq-field__native',
    value: value ?? '',
    min,
    max,
    onChange: ({ target }: { target: { value: string } }) => target.value && onChange(target.value),
    ...aria({ label }),
  })

/** WeChat's own wheel. */
const InWeChat = ({ label, value, onChange, min, max, placeholder }: ChooserProps) => {
  const words = value ? dateInYear(value) : placeholder
  return (
    <Picker
      className="hq-field__picker"
      mode="date"
      value={value ?? max ?? min ?? ''}
      start={min}
      end={max}
      onChange={({ detail }) => onChange(detail.value)}
      {...aria({ role: 'button', label: `${label}，${words}` })}
    >
      <View className="hq-field__picked">
        <View className={cx('hq-field__value', !value && 'hq-field__value--empty')}>{words}</View>
        <Icon name="calendar" size={20} className="hq-field__icon" />
      </View>
    </Picker>
  )
}

export const Chooser = process.env.TARO_ENV === 'h5' ? InBrowser : InWeChat
