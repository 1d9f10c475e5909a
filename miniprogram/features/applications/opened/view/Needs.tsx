import type { ApplicationView, Need } from '@shared/contracts/responses/applications'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { aria } from '@/components/aria'
import { Button } from '@/components/Button'
import { ChoiceList } from '@/components/ChoiceList'
import type { Clauses } from '@/components/ClauseSheet/useClauses'
import { Status } from '@/components/Status'
import { TextField } from '@/components/TextField'
import { applicationsCopy, needCopy } from '@/copy/applications'
import { materialCopy } from '@/copy/missing'
import { Binding } from './Binding'

export type Of<K extends Need['kind']> = Extract<Need, { kind: K }>

export interface NeedHeadProps {
  title: string
  note?: ReactNode
  children?: ReactNode
}

/** What the person must do now: the largest words of the page. */
export function NeedHead({ title, note, children }: NeedHeadProps) {
  return (
    <View className="hq-need" id="needed-now">
      <Status tone="wait" icon="alert" words={[applicationsCopy.needed]} />
      <View className="hq-need__title" {...aria({ role: 'heading', level: 2 })}>
        {title}
      </View>
      {note && <View className="hq-need__note">{note}</View>}
      {children}
    </View>
  )
}

export const papersTitle = ({ kinds }: Of<'papers'>): string =>
  needCopy.papers(kinds.map((kind) => materialCopy(kind).words).join('、'))

export interface ActingProps {
  busy: boolean
  act: (action: string, what: Record<string, unknown>) => void
}

/** A step that may end the time in which cancelling is free. */
export interface BindingNeedProps extends ActingProps {
  application: ApplicationView
  clauses: Clauses
}

export function HospitalNeed({
  need,
  busy,
  act,
  ...binding
}: BindingNeedProps & { need: Of<'hospital'> }) {
  const [chosen, choose] = useState<string | null>(null)
  return (
    <NeedHead title={needCopy.hospital}>
      <View className="hq-need__body">
        <ChoiceList
          label={needCopy.hospital}
          choices={need.offered.map(({ name, city, department, note }) => ({
            id: name,
            words: name,
            example: [city, department, note].filter(Boolean).join('，'),
          }))}
          chosen={chosen}
          onChoose={choose}
        />
        <Binding step="hospital-chosen" {...binding} />
        <Button
          className="hq-need__button"
          id="choose-hospital"
          loading={busy}
          disabled={chosen === null}
          onTap={() => act('chooseHospital', { hospital: chosen })}
        >
          {needCopy.choose}
        </Button>
      </View>
    </NeedHead>
  )
}

const STARS = [5, 4, 3, 2, 1] as const

export function RatingNeed({ busy, act }: ActingProps) {
  const [stars, setStars] = useState<string | null>(null)
  const [words, setWords] = useState('')
  return (
    <NeedHead title={needCopy.rating}>
      <View className="hq-need__body">
        <ChoiceList
          label={needCopy.rating}
          choices={STARS.map((star) => ({ id: String(star), words: needCopy.stars[star] }))}
          chosen={stars}
          onChoose={setStars}
        />
        <View className="hq-need__button">
          <TextField
            id="rating-words"
            label={needCopy.ratingWords}
            placeholder={needCopy.ratingPlaceholder}
            value={words}
            maxLength={500}
            lines
            onChange={setWords}
          />
        </View>
        <Button
          className="hq-need__button"
          id="rate"
          loading={busy}
          disabled={stars === null}
          onTap={() => act('rate', { stars: Number(stars), words: words.trim() })}
        >
          {needCopy.rate}
        </Button>
      </View>
    </NeedHead>
  )
}
