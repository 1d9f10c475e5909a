import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { Icon } from '../Icon'
import { arcs } from './arcs'
import './index.scss'

export type RingState = 'open' | 'unlimited' | 'held' | 'waiting' | 'used'

export interface RingProps {
  state: RingState
  /** Uses left and in all; needed while open. */
  left?: number
  total?: number
  size?: 36 | 44 | 80
}

/** States that show a number. */
const COUNTED: RingState[] = ['open', 'used']

const mark = (state: RingState, left: number, size: number) => {
  if (state === 'unlimited') return <Icon name="infinity" size={size === 80 ? 32 : 20} />
  if (state === 'held') return <Icon name="hourglass" size={size === 80 ? 32 : 18} />
  if (state === 'waiting') return <Icon name="clock" size={size === 80 ? 32 : 18} />
  return state === 'used' ? 0 : left
}

/** How many uses are left, at a glance. Silent: the words beside it carry the meaning. */
export function Ring({ state, left = 0, total = 1, size = 44 }: RingProps) {
  return (
    <View
      className={cx('hq-ring', `hq-ring--${state}`, `hq-ring--${size}`)}
      {...aria({ hidden: true })}
    >
      <View
        className="hq-ring__line"
        style={state === 'open' ? { background: arcs(left, total) } : undefined}
      />
      <View className={cx('hq-ring__mark', COUNTED.includes(state) && 'remaining-count')}>
        {mark(state, left, size)}
      </View>
    </View>
  )
}
