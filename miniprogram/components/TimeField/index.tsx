import { Field, type FieldProps } from '../Field'
import { Chooser } from './Chooser'

export interface TimeFieldProps extends FieldProps {
  /** HH:mm; null while none is chosen. */
  value: string | null
  onChange: (time: string | null) => void
  placeholder?: string
}

/** A time of the day, by the wheel the phone itself offers. */
export function TimeField({ hint, error, id, ...chooser }: TimeFieldProps) {
  return (
    <Field label={chooser.label} hint={hint} error={error} id={id}>
      <Chooser placeholder="选择时间" {...chooser} />
    </Field>
  )
}
