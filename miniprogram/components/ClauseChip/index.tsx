import { View } from '@tarojs/components'
import { cx } from '../cx'
import { Icon } from '../Icon'
import { Tap } from '../Tap'
import './index.scss'

export interface ClauseChipProps {
  /** Where it is written: 手册 4.4 注意事项 10. */
  words: string
  /** Opens the handbook at that place. */
  onTap: () => void
  /** The clause itself; becomes a class, so that a test finds the chip. */
  id?: string
  /** Words alone, for a place that has a ground of its own. */
  plain?: boolean
}

const classOf = (id?: string) => id && `clause-${id.replace(/[^\p{L}\d]+/gu, '-')}`

/** Points to the clause something rests on. */
export function ClauseChip({ words, onTap, id, plain = false }: ClauseChipProps) {
  return (
    <Tap
      className={cx('hq-clause', plain && 'hq-clause--plain', classOf(id))}
      label={`看条款，${words}`}
      onTap={onTap}
    >
      <View className="hq-clause__drawn">
        <Icon name="book" size={16} className="hq-clause__icon" />
        <View className="hq-clause__words">{words}</View>
      </View>
    </Tap>
  )
}

/** Several clauses in a line. */
export function ClauseChips({
  clauses,
  onTap,
  plain,
}: {
  clauses: { id: string; words: string }[]
  onTap: (id: string) => void
  plain?: boolean
}) {
  if (clauses.length === 0) return null
  return (
    <View className="hq-clauses">
      {clauses.map(({ id, words }) => (
        <ClauseChip key={id} id={id} words={words} plain={plain} onTap={() => onTap(id)} />
      ))}
    </View>
  )
}
