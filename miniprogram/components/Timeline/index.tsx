import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../aria'
import { cx } from '../cx'
import { Icon, type IconName } from '../Icon'
import './index.scss'

export type TimelineState = 'done' | 'now' | 'paused' | 'next' | 'stopped'

export interface TimelineStep {
  id: string
  state: TimelineState
  words: string
  /** Set beside the words in the step's own colour: 暂停计时. */
  aside?: string
  /** When and by whom. */
  note?: string
  /** Promised and real days: <DayCells>. */
  children?: ReactNode
}

const icons: Partial<Record<TimelineState, IconName>> = {
  done: 'check',
  paused: 'pause',
  stopped: 'close',
  now: 'clock',
}

const spoken: Record<TimelineState, string> = {
  done: '已完成',
  now: '进行中',
  paused: '暂停',
  next: '还没到',
  stopped: '已停止',
}

/** What has happened, what is happening, and what comes. */
export function Timeline({ steps }: { steps: TimelineStep[] }) {
  return (
    <View className="hq-timeline">
      {steps.map(({ id, state, words, aside, note, children }, index) => {
        const icon = icons[state]
        return (
          <View key={id} className={cx('hq-timeline__step', `hq-timeline__step--${state}`)}>
            <View className="hq-timeline__dot" {...aria({ role: 'img', label: spoken[state] })}>
              {icon ? <Icon name={icon} size={16} /> : index + 1}
            </View>
            <View className="hq-timeline__main">
              <View className="hq-timeline__words">
                {words}
                {aside && <View className="hq-timeline__aside">· {aside}</View>}
              </View>
              {note && <View className="hq-timeline__note">{note}</View>}
              {children}
            </View>
          </View>
        )
      })}
    </View>
  )
}
