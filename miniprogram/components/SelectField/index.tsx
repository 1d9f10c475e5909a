import { Picker, View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { Field, type FieldProps } from '../Field'
import { Icon } from '../Icon'

export interface SelectFieldProps<Id extends string = string> extends FieldProps {
  options: { id: Id; words: string }[]
  value: Id | null
  onChange: (id: Id) => void
  placeholder?: string
}

/** One of many, by the phone's own wheel; for a handful use <ChoiceList>. */
export function SelectField<Id extends string>(props: SelectFieldProps<Id>) {
  const { options, value, onChange, placeholder = '请选择' } = props
  const index = options.findIndex(({ id }) => id === value)
  const words = options[index]?.words ?? placeholder
  return (
    <Field label={props.label} hint={props.hint} error={props.error} id={props.id}>
      <Picker
        className="hq-field__picker"
        mode="selector"
        range={options.map((option) => option.words)}
        value={Math.max(0, index)}
        onChange={({ detail }) => {
          const option = options[Number(detail.value)]
          if (option) onChange(option.id)
        }}
        {...aria({ role: 'button', label: `${props.label}，${words}` })}
      >
        <View className="hq-field__picked">
          <View className={cx('hq-field__value', index < 0 && 'hq-field__value--empty')}>
            {words}
          </View>
          <Icon name="chevron-down" size={20} className="hq-field__icon" />
        </View>
      </Picker>
    </Field>
  )
}
