import { View } from '@tarojs/components'
import { cx } from '@/components/cx'
import { Icon } from '@/components/Icon'
import { materialsCopy } from '@/copy/materials'
import './index.scss'

const ADVICE = [
  { id: 'flat', good: true, words: materialsCopy.flat },
  { id: 'glare', good: false, words: materialsCopy.glare },
  { id: 'blur', good: false, words: materialsCopy.sharp },
]

/** A sheet of paper as it should be taken, and twice as it should not. */
export function PhotoAdvice() {
  return (
    <View className="hq-advice">
      {ADVICE.map(({ id, good, words }) => (
        <View key={id} className="hq-advice__one">
          <View className="hq-advice__table">
            <View className={`hq-advice__paper hq-advice__paper--${id}`}>
              <View className="hq-advice__line hq-advice__line--title" />
              <View className="hq-advice__line" />
              <View className="hq-advice__line" />
              <View className="hq-advice__line hq-advice__line--short" />
              <View className="hq-advice__stamp" />
            </View>
            <View className={cx('hq-advice__mark', !good && 'hq-advice__mark--bad')}>
              <Icon name={good ? 'check' : 'close'} size={16} />
            </View>
          </View>
          <View className="hq-advice__words">{words}</View>
        </View>
      ))}
    </View>
  )
}
