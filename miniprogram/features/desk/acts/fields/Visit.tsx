import { View } from '@tarojs/components'
import { DateField } from '@/components/DateField'
import { TimeField } from '@/components/TimeField'
import { fieldCopy } from '@/copy/deskActs'
import type { FieldPartProps } from './props'

/** Day and, where it is known, time of the visit. */
export function Visit({ values, today, error, onChange }: FieldPartProps) {
  return (
    <View className="hq-field">
      <DateField
        id="act-day"
        label={fieldCopy.day}
        value={values.day}
        min={today}
        error={error}
        onChange={(day) => onChange({ day })}
      />
      <TimeField
        id="act-time"
        label={fieldCopy.time}
        value={values.time}
        onChange={(time) => onChange({ time })}
      />
    </View>
  )
}
