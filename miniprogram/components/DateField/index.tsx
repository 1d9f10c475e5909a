import { Picker, View } from '@tarojs/components'
import { dateInYear } from '@/copy/dates'
import { aria } from '../aria'
import { cx } from '../cx'
import { Field, type FieldProps } from '../Field'
import { Icon } from '../Icon'

export interface DateFieldProps extends FieldProps {
  /** Civil dates, YYYY-MM-DD; null while none is chosen. */
  value: string | null
  onChange: (date: string) => void
  min?: string
  max?: string
  placeholder?: string
}

/** One day, by the phone's own wheel. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, min, max, placeholder = '选择日期' } = props
  const words = value ? dateInYear(value) : placeholder
  return (
    <Field label={props.label} hint={props.hint} error={props.error} id={props.id}>
      <Picker
        className="hq-field__picker"
        mode="date"
        value={value ?? max ?? min ?? ''}
        start={min}
        end={max}
        onChange={({ detail }) => onChange(detail.value)}
        {...aria({ role: 'button', label: `${props.label}，${words}` })}
      >
        <View className="hq-field__picked">
          <View className={cx('hq-field__value', !value && 'hq-field__value--empty')}>{words}</View>
          <Icon name="calendar" size={20} className="hq-field__icon" />
        </View>
      </Picker>
    </Field>
  )
}
