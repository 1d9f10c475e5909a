import { View } from '@tarojs/components'
import { ChoiceList } from '@/components/ChoiceList'
import { NumberField } from '@/components/NumberField'
import { applyCopy } from '@/copy/apply'
import { common } from '@/copy/common'
import { isUnsure, saying, sayUnsure } from '../answers'
import type { NumberPage } from '../page'
import { at, put } from '../told'
import type { AnswerProps } from './QuestionStep'

const isRight = ({ decimal, least = 0 }: NumberPage, value: number): boolean =>
  value >= least && (decimal || Number.isInteger(value))

export function NumberAnswer({ page, answers, onSay }: AnswerProps<NumberPage>) {
  const told = at(answers.told, page.id) as number | undefined
  const say = (value: number | null) => {
    const right = value !== null && isRight(page, value)
    onSay(saying(page, answers, put(answers.told, page.id, right ? value : undefined)))
  }
  return (
    <View>
      <NumberField
        id={`field-${page.id.replace('.', '-')}`}
        label={page.label}
        unit={page.unit}
        hint={page.hint ?? applyCopy.notWhole}
        decimal={page.decimal}
        value={told ?? null}
        onChange={say}
      />
      {page.unsure && (
        <View className="hq-ask__below">
          <ChoiceList
            label={page.question}
            choices={[{ id: 'unsure', words: common.notSure, example: page.unsure.example }]}
            chosen={isUnsure(page, answers) ? 'unsure' : null}
            onChoose={() => onSay(sayUnsure(page, answers))}
          />
        </View>
      )}
    </View>
  )
}
