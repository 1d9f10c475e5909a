import { View } from '@tarojs/components'
import { useState } from 'react'
import { ChoiceList } from '@/components/ChoiceList'
import { DateField } from '@/components/DateField'
import { applyCopy } from '@/copy/apply'
import { common } from '@/copy/common'
import { dateInYear } from '@/copy/dates'
import { isUnsure, saying, sayUnsure } from '../answers'
import type { DayPage } from '../page'
import { at, put } from '../told'
import type { AnswerProps } from './QuestionStep'

/** What is wrong with a day somebody typed: the choosers keep to the span, a keyboard need not. */
const faultOf = ({ min, max }: DayPage, day: string | undefined): string | undefined => {
  if (day && min && day < min) return applyCopy.tooEarly(dateInYear(min))
  if (day && max && day > max) return applyCopy.tooFar(dateInYear(max))
  return undefined
}

/** A day, or the way on without one. */
export function DayAnswer({ page, answers, onSay }: AnswerProps<DayPage>) {
  const told = at(answers.told, page.id) as string | undefined
  const unsure = isUnsure(page, answers)
  const [picking, setPicking] = useState(told !== undefined || !page.unsure?.words)
  const [typed, setTyped] = useState(told)
  const say = (day: string) => {
    setTyped(day)
    const right = faultOf(page, day) === undefined
    onSay(saying(page, answers, put(answers.told, page.id, right ? day : undefined)))
  }
  const field = (
    <DateField
      id={`field-${page.id.replace('.', '-')}`}
      label={page.label}
      value={typed ?? null}
      min={page.min}
      max={page.max}
      hint={page.hint}
      error={faultOf(page, typed)}
      onChange={say}
    />
  )
  if (!page.unsure) return field
  const { words = common.notSure, example } = page.unsure
  const skip = () => {
    setTyped(undefined)
    setPicking(page.unsure?.words === undefined)
    onSay(sayUnsure(page, answers))
  }
  const choices = page.unsure.words
    ? [
        { id: 'unsure', words, example },
        { id: 'day', words: applyCopy.otherDay },
      ]
    : [{ id: 'unsure', words, example }]
  const pick = (id: string) => {
    if (id === 'unsure') return skip()
    setPicking(true)
    onSay(saying(page, answers, answers.told))
  }
  const list = (
    <ChoiceList
      label={page.question}
      choices={choices}
      chosen={unsure ? 'unsure' : picking && page.unsure.words ? 'day' : null}
      onChoose={pick}
    />
  )
  return page.unsure.words ? (
    <View>
      {list}
      {picking && <View className="hq-ask__below">{field}</View>}
    </View>
  ) : (
    <View>
      {field}
      <View className="hq-ask__below">{list}</View>
    </View>
  )
}
