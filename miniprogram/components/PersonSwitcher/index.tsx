import { View } from '@tarojs/components'
import { common } from '@/copy/common'
import { Icon } from '../Icon'
import { Segmented } from '../Segmented'
import { Tap } from '../Tap'
import './index.scss'

export interface PersonSwitcherProps {
  /** By relation, never by name: 我, 母亲, 儿子. */
  people: { id: string; words: string }[]
  chosen: string
  onChoose: (id: string) => void
  /** Shows the 大字 switch beside it. */
  large?: boolean
  onLarge?: () => void
}

/** For whom the page speaks. */
export function PersonSwitcher({ people, chosen, onChoose, large, onLarge }: PersonSwitcherProps) {
  return (
    <View className="hq-switcher">
      {people.length > 1 && (
        <Segmented label="为谁查看" parts={people} chosen={chosen} onChoose={onChoose} />
      )}
      {onLarge && (
        <Tap
          className="hq-switcher__large"
          id="large-text"
          role="switch"
          checked={large}
          label={common.largeText}
          onTap={onLarge}
        >
          <Icon name="text-size" size={20} />
          <View className="hq-switcher__words">{common.largeText}</View>
        </Tap>
      )}
    </View>
  )
}
