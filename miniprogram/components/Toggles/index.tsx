import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { Icon } from '../Icon'
import { Tap } from '../Tap'
import './index.scss'

export interface TogglesProps<Id extends string = string> {
  label: string
  items: { id: Id; words: string }[]
  /** Those that are on. Left out when each just does something. */
  chosen?: readonly Id[]
  onTap: (id: Id) => void
}

/** Short words that wrap, each on or off by itself. */
export function Toggles<Id extends string>({ label, items, chosen, onTap }: TogglesProps<Id>) {
  return (
    <View className="hq-toggles" {...aria({ role: 'group', label })}>
      {items.map(({ id, words }) => {
        const on = chosen?.includes(id) ?? false
        return (
          <Tap
            key={id}
            id={`toggle-${id}`}
            className={cx('hq-toggle', on && 'hq-toggle--on')}
            role={chosen ? 'checkbox' : 'button'}
            checked={chosen && on}
            onTap={() => onTap(id)}
          >
            {on && <Icon name="check" size={16} className="hq-toggle__mark" />}
            {words}
          </Tap>
        )
      })}
    </View>
  )
}
