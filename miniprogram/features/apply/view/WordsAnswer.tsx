import { View } from '@tarojs/components'
import { useState } from 'react'
import { ChoiceList } from '@/components/ChoiceList'
import { cx } from '@/components/cx'
import { Tap } from '@/components/Tap'
import { TextField } from '@/components/TextField'
import { common } from '@/copy/common'
import { isUnsure, saying, sayUnsure } from '../answers'
import type { PageChoice, WordsPage } from '../page'
import { at, put } from '../told'
import type { AnswerProps } from './QuestionStep'

const Words = ({
  choices,
  chosen,
  onTap,
}: {
  choices: PageChoice[]
  chosen?: string
  onTap: (id: string) => void
}) => (
  <View className="hq-words">
    {choices.map(({ id, words }) => (
      <Tap
        key={id}
        id={`word-${id}`}
        className={cx('hq-words__word', id === chosen && 'hq-words__word--chosen')}
        role="radio"
        checked={id === chosen}
        onTap={() => onTap(id)}
      >
        {words}
      </Tap>
    ))}
  </View>
)

/** A few words: tapped, or written. */
export function WordsAnswer({ page, answers, onSay }: AnswerProps<WordsPage>) {
  const told = at(answers.told, page.id) as string | undefined
  const [typed, setTyped] = useState(told === undefined ? '' : page.write(told))
  const say = (value: string) =>
    onSay(saying(page, answers, put(answers.told, page.id, value === '' ? undefined : value)))
  const write = (words: string) => {
    setTyped(words)
    say(page.read(words))
  }
  const tap = (id: string) => {
    setTyped(page.write(id))
    say(id)
  }
  return (
    <View>
      <Words choices={page.suggestions} chosen={told} onTap={tap} />
      <TextField
        id={`field-${page.id.replace('.', '-')}`}
        label={page.label}
        placeholder={page.placeholder}
        value={typed}
        maxLength={40}
        onChange={write}
      />
      {page.excluded && page.excluded.choices.length > 0 && (
        <View className="hq-ask__below">
          <View className="hq-ask__aside">{page.excluded.title}</View>
          <Words choices={page.excluded.choices} chosen={told} onTap={tap} />
        </View>
      )}
      {page.unsure && (
        <View className="hq-ask__below">
          <ChoiceList
            label={page.question}
            choices={[{ id: 'unsure', words: common.notSure, example: page.unsure.example }]}
            chosen={isUnsure(page, answers) ? 'unsure' : null}
            onChoose={() => {
              setTyped('')
              onSay(sayUnsure(page, answers))
            }}
          />
        </View>
      )}
    </View>
  )
}
