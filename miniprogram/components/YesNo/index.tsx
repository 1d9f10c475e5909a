import { View } from '@tarojs/components'
import { common } from '@/copy/common'
import { named } from '../named'
import { Segmented } from '../Segmented'
import './index.scss'

export type YesNoAnswer = 'yes' | 'no' | 'unsure'

export interface YesNoProps {
  question: string
  note?: string
  /** Null until answered. */
  value: YesNoAnswer | null
  onChange: (answer: YesNoAnswer) => void
  /** Offers 不清楚 too. */
  unsure?: boolean
  id?: string
}

const parts = [
  { id: 'yes', words: common.yes },
  { id: 'no', words: common.no },
  { id: 'unsure', words: common.notSure },
] as const

/** A small question among others; a large one is a page of its own with a <ChoiceList>. */
export function YesNo({ question, note, value, onChange, unsure = true, id }: YesNoProps) {
  return (
    <View className="hq-yesno" {...named(id)}>
      <View className="hq-yesno__question">{question}</View>
      {note && <View className="hq-yesno__note">{note}</View>}
      <View className="hq-yesno__answers">
        <Segmented<YesNoAnswer>
          label={question}
          parts={parts.slice(0, unsure ? 3 : 2)}
          chosen={value}
          onChoose={onChange}
        />
      </View>
    </View>
  )
}
