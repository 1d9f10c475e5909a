import { MATERIAL_KINDS, type MaterialKind } from '@shared/contracts/vocabulary'
import { View } from '@tarojs/components'
import { Toggles } from '@/components/Toggles'
import { fieldCopy } from '@/copy/deskActs'
import { materialCopy } from '@/copy/missing'
import type { FieldPartProps } from './props'

const items = MATERIAL_KINDS.map((id) => ({ id, words: materialCopy(id).words }))

/** Which papers are asked for. */
export function Kinds({ values, onChange }: FieldPartProps) {
  const { kinds } = values
  const toggle = (kind: MaterialKind) =>
    onChange({
      kinds: kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind],
    })
  return (
    <View className="hq-field" id="act-kinds">
      <View className="hq-field__label">{fieldCopy.kinds}</View>
      <Toggles label={fieldCopy.kinds} items={items} chosen={kinds} onTap={toggle} />
    </View>
  )
}
