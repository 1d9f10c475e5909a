import { Field, type FieldProps } from '../Field'
import { Chooser } from './Chooser'

export interface DateFieldProps extends FieldProps {
  /** Civil dates, YYYY-MM-DD; null while none is chosen. */
  value: string | null
  onChange: (date: string) => void
  min?: string
  max?: string
  placeholder?: string
}

/** One day, by the wheel or calendar the phone itself offers. */
export function DateField({ hint, error, id, ...chooser }: DateFieldProps) {
  return (
    <Field label={chooser.label} hint={hint} error={error} id={id}>
      <Chooser placeholder="选择日期" {...chooser} />
    </Field>
  )
}
