import { View } from '@tarojs/components'
import { common } from '@/copy/common'
import { aria } from '../aria'
import { cx } from '../cx'
import { Icon } from '../Icon'
import './index.scss'

export interface CheckItem {
  id: string
  /** Have is ticked; missing and optional are not yet there, optional says it may stay so; waiting comes by itself. */
  state: 'have' | 'missing' | 'optional' | 'waiting'
  words: string
  note?: string
}

const spoken = { have: '已有', missing: '还缺', optional: common.optional, waiting: '还要等' }

/** Papers to prepare, or conditions already met. Rows of a <Section body='rows'>. */
export function Checklist({ items }: { items: CheckItem[] }) {
  return (
    <View className="hq-checks">
      {items.map(({ id, state, words, note }) => (
        <View key={id} className="hq-check" id={`check-${id}`}>
          <View
            className={cx('hq-check__tick', `hq-check__tick--${state}`)}
            {...aria({ role: 'img', label: spoken[state] })}
          >
            {state === 'have' && <Icon name="check" size={16} />}
            {state === 'waiting' && <Icon name="clock" size={16} />}
          </View>
          <View className="hq-check__main">
            <View className="hq-check__words">
              {words}
              {state === 'optional' && (
                <View className="hq-check__tag" {...aria({ hidden: true })}>
                  {common.optional}
                </View>
              )}
            </View>
            {note && <View className="hq-check__note">{note}</View>}
          </View>
        </View>
      ))}
    </View>
  )
}
