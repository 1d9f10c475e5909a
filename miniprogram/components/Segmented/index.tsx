import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { Icon, type IconName } from '../Icon'
import { Tap } from '../Tap'
import './index.scss'

export interface SegmentedPart<Id extends string = string> {
  id: Id
  words: string
  /** Shown while chosen, so that colour does not speak alone. */
  icon?: IconName
  tone?: 'open' | 'wait' | 'bad'
}

export interface SegmentedProps<Id extends string = string> {
  /** What is being chosen, for screen readers. */
  label: string
  parts: SegmentedPart<Id>[]
  /** Null while nothing is chosen. */
  chosen: Id | null
  onChoose: (id: Id) => void
}

/** One of a few, side by side; more than three scroll. */
export function Segmented<Id extends string>({
  label,
  parts,
  chosen,
  onChoose,
}: SegmentedProps<Id>) {
  return (
    <View
      className={cx('hq-segmented', parts.length > 3 && 'hq-segmented--scrolls')}
      {...aria({ role: 'radiogroup', label })}
    >
      {parts.map(({ id, words, icon, tone }) => {
        const is = id === chosen
        return (
          <Tap
            key={id}
            id={`part-${id}`}
            className={cx(
              'hq-segmented__part',
              is && 'hq-segmented__part--chosen',
              is && tone && `hq-segmented__part--${tone}`,
            )}
            role="radio"
            checked={is}
            onTap={() => onChoose(id)}
          >
            {is && icon && <Icon name={icon} size={18} className="hq-segmented__icon" />}
            <View className="hq-segmented__words">{words}</View>
          </Tap>
        )
      })}
    </View>
  )
}
