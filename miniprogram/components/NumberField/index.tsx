import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import { inputAria } from '../aria'
import { Field, type FieldProps } from '../Field'

export interface NumberFieldProps extends FieldProps {
  /** Null while empty. */
  value: number | null
  onChange: (value: number | null) => void
  onDone?: () => void
  /** 公里, 天, 元 */
  unit?: string
  placeholder?: string
  /** Takes a decimal point. */
  decimal?: boolean
}

const parse = (text: string): number | null => {
  const value = Number(text.trim())
  return text.trim() === '' || !Number.isFinite(value) ? null : value
}

export function NumberField(props: NumberFieldProps) {
  const { value, onChange, onDone, unit, placeholder = '', decimal = false } = props
  // What was typed is kept as it is: "1." is already 1, but its dot must not vanish.
  const [typed, setTyped] = useState('')
  const text = parse(typed) === value ? typed : String(value ?? '')
  return (
    <Field label={props.label} hint={props.hint} error={props.error} id={props.id}>
      <Input
        className="hq-field__input"
        type={decimal ? 'digit' : 'number'}
        value={text}
        placeholder={placeholder}
        placeholderClass="hq-field__placeholder"
        maxlength={12}
        onInput={({ detail }) => {
          setTyped(detail.value)
          onChange(parse(detail.value))
        }}
        onBlur={onDone}
        {...inputAria(unit ? `${props.label}（${unit}）` : props.label)}
      />
      {unit && <View className="hq-field__unit">{unit}</View>}
    </Field>
  )
}
