import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { TextField } from '@/components/TextField'
import { fieldCopy } from '@/copy/deskActs'
import { type HospitalInput, noHospital } from '../values'
import type { FieldPartProps } from './props'

const parts: { id: keyof HospitalInput; label: string; hint?: string; max: number }[] = [
  { id: 'name', label: fieldCopy.hospitalName, max: 100 },
  { id: 'department', label: fieldCopy.department, max: 100 },
  { id: 'note', label: fieldCopy.hospitalNote, hint: fieldCopy.hospitalNoteHint, max: 200 },
]

const MOST = 3

/** Two or three hospitals for the person to choose from. */
export function Hospitals({ values, onChange }: FieldPartProps) {
  const { hospitals } = values
  const change = (index: number, part: Partial<HospitalInput>) =>
    onChange({ hospitals: hospitals.map((one, at) => (at === index ? { ...one, ...part } : one)) })
  return (
    <View id="act-hospitals">
      {hospitals.map((hospital, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a hospital is its place in the form
        <View key={index} className="hq-act__hospital">
          <View className="hq-act__legend">{fieldCopy.hospital(index + 1)}</View>
          {parts.map(({ id, label, hint, max }) => (
            <TextField
              key={id}
              id={`hospital-${index + 1}-${id}`}
              label={label}
              hint={hint}
              maxLength={max}
              value={hospital[id]}
              onChange={(text) => change(index, { [id]: text })}
            />
          ))}
        </View>
      ))}
      {hospitals.length < MOST && (
        <Button
          kind="soft"
          small
          icon="plus"
          id="third-hospital"
          onTap={() => onChange({ hospitals: [...hospitals, noHospital] })}
        >
          {fieldCopy.third}
        </Button>
      )}
    </View>
  )
}
