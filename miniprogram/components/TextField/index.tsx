import { Input, Textarea } from '@tarojs/components'
import type { ReactNode } from 'react'
import { inputAria } from '../aria'
import { Field, type FieldProps } from '../Field'

export interface TextFieldProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  /** Called when the person leaves the field: the time to say what is wrong. */
  onDone?: () => void
  placeholder?: string
  /** Keyboard and, for idcard, its X. */
  type?: 'text' | 'number' | 'idcard'
  maxLength?: number
  /** Several lines. */
  lines?: boolean
  /** What stands at the right end of the box: a small button. */
  end?: ReactNode
}

export function TextField(props: TextFieldProps) {
  const { value, onChange, onDone, placeholder = '', type = 'text', maxLength = 60, lines } = props
  const common = {
    value,
    placeholder,
    placeholderClass: 'hq-field__placeholder',
    maxlength: maxLength,
    onInput: ({ detail }: { detail: { value: string } }) => onChange(detail.value),
    onBlur: onDone,
    ...inputAria(props.label),
  }
  return (
    <Field label={props.label} hint={props.hint} error={props.error} id={props.id}>
      {lines ? (
        <Textarea className="hq-field__input hq-field__input--lines" {...common} />
      ) : (
        <Input className="hq-field__input" type={type} {...common} />
      )}
      {props.end}
    </Field>
  )
}
