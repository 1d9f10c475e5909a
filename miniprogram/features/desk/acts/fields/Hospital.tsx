import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/ChoiceList'
import { TextField } from '@/components/TextField'
import { fieldCopy } from '@/copy/deskActs'
import type { FieldPartProps } from './props'

/** The hospital the person chose on the phone: one of those offered, or another by name. */
export function Hospital({ application, values, error, onChange }: FieldPartProps) {
  const { offered } = application.hospitals
  return (
    <View className="hq-field">
      {offered.length > 0 && (
        <ChoiceList
          label={fieldCopy.offered}
          choices={offered.map(({ name, city, department }) => ({
            id: name,
            words: name,
            example: [city, department].filter(Boolean).join('，') || undefined,
          }))}
          chosen={values.hospital}
          onChoose={(hospital) => onChange({ hospital })}
        />
      )}
      <TextField
        id="act-hospital"
        label={fieldCopy.hospitalName}
        maxLength={100}
        value={values.hospital}
        error={error}
        onChange={(hospital) => onChange({ hospital })}
      />
    </View>
  )
}
