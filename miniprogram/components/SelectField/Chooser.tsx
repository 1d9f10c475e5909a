import { Picker, View } from '@tarojs/components'
import { createElement, Fragment } from 'react'
import { aria } from '../aria'
import { cx } from '../cx'
import { Icon } from '../Icon'

export interface Option {
  id: string
  words: string
}

export interface ChooserProps {
  label: string
  options: Option[]
  value: string | null
  onChange: (id: string) => void
  placeholder: string
}

/** A browser's own list. */
const InBrowser = ({ label, options, value, onChange, placeholder }: ChooserProps) =>
  createElement(
    Fragment,
    null,
    createElement(
      'select',
      {
        className: 'hq-field__native',
        value: value ?? '',
        onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
        ...aria({ label }),
      },
      createElement('option', { key: '', value: '', disabled: true }, placeholder),
      options.map(({ id, words }) => createElement('option', { key: id, value: id }, words)),
    ),
    createElement(Icon, { name: 'chevron-down', className: 'hq-field__icon' }),
  )

/** WeChat's own wheel. */
const InWeChat = ({ label, options, value, onChange, placeholder }: ChooserProps) => {
  const index = options.findIndex(({ id }) => id === value)
  const words = options[index]?.words ?? placeholder
  return (
    <Picker
      className="hq-field__picker"
      mode="selector"
      range={options.map((option) => option.words)}
      value={Math.max(0, index)}
      onChange={({ detail }) => {
        const option = options[Number(detail.value)]
        if (option) onChange(option.id)
      }}
      {...aria({ role: 'button', label: `${label}，${words}` })}
    >
      <View className="hq-field__picked">
        <View className={cx('hq-field__value', index < 0 && 'hq-field__value--empty')}>
          {words}
        </View>
        <Icon name="chevron-down" size={20} className="hq-field__icon" />
      </View>
    </Picker>
  )
}

export const Chooser = process.env.TARO_ENV === 'h5' ? InBrowser : InWeChat
