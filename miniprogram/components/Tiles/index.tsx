import { View } from '@tarojs/components'
import { Icon, type IconName } from '../Icon'
import { Tap } from '../Tap'
import './index.scss'

export interface TilesProps {
  items: { id: string; icon: IconName; words: string; onTap: () => void }[]
}

/** Two or three equal ways side by side: camera, album, chat. */
export function Tiles({ items }: TilesProps) {
  return (
    <View className="hq-tiles">
      {items.map(({ id, icon, words, onTap }) => (
        <Tap key={id} id={`tile-${id}`} className="hq-tiles__tile" onTap={onTap}>
          <Icon name={icon} size={24} />
          <View className="hq-tiles__words">{words}</View>
        </Tap>
      ))}
    </View>
  )
}
