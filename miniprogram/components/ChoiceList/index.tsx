import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { Tap } from '../Tap'
import './index.scss'

export interface Choice<Id extends string = string> {
  id: Id
  words: string
  /** What it looks like on paper, so that one can tell. */
  example?: string
  /** Set when it cannot be chosen: the reason, in place of the example. */
  closed?: string
}

export interface ChoiceListProps<Id extends string = string> {
  /** The question, for screen readers; it stands above in the page's own words. */
  label: string
  choices: Choice<Id>[]
  chosen: Id | null
  onChoose: (id: Id) => void
}

/** One answer to one question. Offer 不清楚 as the last choice wherever the person may not know. */
export function ChoiceList<Id extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: ChoiceListProps<Id>) {
  return (
    <View className="hq-choices" {...aria({ role: 'radiogroup', label })}>
      {choices.map(({ id, words, example, closed }) => (
        <Tap
          key={id}
          id={`choice-${id}`}
          className={cx(
            'hq-choice',
            id === chosen && 'hq-choice--chosen',
            closed && 'hq-choice--closed',
          )}
          role="radio"
          checked={id === chosen}
          disabled={closed ? true : undefined}
          onTap={() => onChoose(id)}
        >
          <View className="hq-choice__radio" />
          <View className="hq-choice__main">
            <View className="hq-choice__words">{words}</View>
            {(closed ?? example) && <View className="hq-choice__note">{closed ?? example}</View>}
          </View>
        </Tap>
      ))}
    </View>
  )
}
