import type { ConditionName } from '@shared/contracts/vocabulary'
import { View } from '@tarojs/components'
import { Checkbox } from '@/components/Checkbox'
import { saying } from '../answers'
import type { SeveralPage } from '../page'
import { at, put } from '../told'
import type { AnswerProps } from './QuestionStep'

/** Any number of them; 都没有 is an answer of its own and unticks the others. */
export function SeveralAnswer({ page, answers, onSay }: AnswerProps<SeveralPage>) {
  const told = at(answers.told, page.id) as ConditionName[] | undefined
  const say = (value: string[] | undefined) =>
    onSay(saying(page, answers, put(answers.told, page.id, value)))
  const tick = (id: string, on: boolean) => {
    const others = (told ?? []).filter((one) => one !== id)
    const next = on ? [...others, id] : others
    say(next.length > 0 ? next : undefined)
  }
  return (
    <View className="hq-several">
      {page.choices.map(({ id, words, example }) => (
        <View key={id} className="hq-several__row">
          <Checkbox
            id={`choice-${id}`}
            checked={told?.some((one) => one === id) ?? false}
            onChange={(on) => tick(id, on)}
          >
            <View className="hq-several__words">{words}</View>
            {example && <View className="hq-several__note">{example}</View>}
          </Checkbox>
        </View>
      ))}
      <View className="hq-several__row">
        <Checkbox
          id="choice-none"
          checked={told?.length === 0}
          onChange={(on) => say(on ? [] : undefined)}
        >
          <View className="hq-several__words">{page.none}</View>
        </Checkbox>
      </View>
    </View>
  )
}
