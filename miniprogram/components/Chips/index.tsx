import { ScrollView, View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { Tap } from '../Tap'
import './index.scss'

export interface ChipsProps<Id extends string = string> {
  label: string
  items: { id: Id; words: string }[]
  /** Set when the chips filter; left out when each just does something. */
  chosen?: Id
  onTap: (id: Id) => void
}

/** Short words in a row that scrolls sideways, out to the screen's edge. */
export function Chips<Id extends string>({ label, items, chosen, onTap }: ChipsProps<Id>) {
  return (
    <ScrollView scrollX enhanced showScrollbar={false} className="hq-chips" {...aria({ label })}>
      <View className="hq-chips__row" {...aria({ role: 'group', label })}>
        {items.map(({ id, words }) => (
          <Tap
            key={id}
            id={`chip-${id}`}
            className={cx('hq-chips__chip', id === chosen && 'hq-chips__chip--chosen')}
            role={chosen === undefined ? 'button' : 'radio'}
            checked={chosen === undefined ? undefined : id === chosen}
            onTap={() => onTap(id)}
          >
            {words}
          </Tap>
        ))}
      </View>
    </ScrollView>
  )
}
