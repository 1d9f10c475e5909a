import { View } from '@tarojs/components'
import { cx } from '../cx'
import { Icon, type IconName } from '../Icon'

export type Tone = 'open' | 'wait' | 'bad' | 'quiet'

export interface StatusProps {
  /** Open or done, waiting or needing the person, failed, or merely so. */
  tone: Tone
  icon?: IconName
  /** Parts joined by dots; a line breaks only between parts, and then the dot goes. */
  words: string[]
}

/** One line that says how something stands: never colour alone. */
export function Status({ tone, icon, words }: StatusProps) {
  return (
    <View className={cx('hq-status', `hq-status--${tone}`)}>
      {icon && <Icon name={icon} size={16} className="hq-status__icon" />}
      <View className="hq-status__clip">
        <View className="hq-status__parts">
          {words.map((part) => (
            <View key={part} className="hq-status__part">
              {part}
            </View>
          ))}
        </View>
      </View>
    </View>
  )
}
