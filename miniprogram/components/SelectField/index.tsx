import { Field, type FieldProps } from '../Field'
import { Chooser } from './Chooser'

export interface SelectFieldProps<Id extends string = string> extends FieldProps {
  options: { id: Id; words: string }[]
  value: Id | null
  onChange: (id: Id) => void
  placeholder?: string
}

/** One of many, by the list the phone itself offers; for a handful use <ChoiceList>. */
export function SelectField<Id extends string>(props: SelectFieldProps<Id>) {
  const { options, value, onChange, placeholder = '请选择' } = props
  return (
    <Field label={props.label} hint={props.hint} error={props.error} id={props.id}>
      <Chooser
        label={props.label}
        options={options}
        value={value}
        onChange={(id) => onChange(id as Id)}
        placeholder={placeholder}
      />
    </Field>
  )
}
