import { Picker, View } from '@tarojs/components'
import { createElement } from 'react'
import { aria } from '../aria'
import { cx } from '../cx'
import { Icon } from '../Icon'

export interface ChooserProps {
  label: string
  value: string | null
  onChange: (time: string | null) => void
  placeholder: string
}

/** A browser's own time box; emptying it takes the time back. */
const InBrowser = ({ label, value, onChange }: ChooserProps) =>
  createElement('input', {
    type: 'time',
    className: 'hq-field__native',
    value: value ?? '',
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value || null),
    ...aria({ label }),
  })

/** WeChat's own wheel. */
const InWeChat = ({ label, value, onChange, placeholder }: ChooserProps) => (
  <Picker
    className="hq-field__picker"
    mode="time"
    value={value ?? '09:00'}
    onChange={({ detail }) => onChange(detail.value)}
    {...aria({ role: 'button', label: `${label}，${value ?? placeholder}` })}
  >
    <View className="hq-field__picked">
      <View className={cx('hq-field__value', !value && 'hq-field__value--empty')}>
        {value ?? placeholder}
      </View>
      <Icon name="clock" size={20} className="hq-field__icon" />
    </View>
  </Picker>
)

export const Chooser = process.env.TARO_ENV === 'h5' ? InBrowser : InWeChat
