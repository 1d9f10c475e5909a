import { View } from '@tarojs/components'
import { cx } from '../cx'
import './index.scss'

export interface TermPart {
  id: string
  /** Next has yet to begin and bars too. */
  state: 'past' | 'running' | 'next' | 'open'
  /** 犹豫期, 等待期, 可用 */
  words: string
  /** 已过, 到 3 月 1 日, 3 月 2 日起 */
  note: string
}

export interface TermLineProps {
  parts: TermPart[]
  /** Where today stands in the running part: its words, and how much of the part has passed, 0–1. */
  today?: { words: string; passed: number }
}

const percent = (share: number) => `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%`

/** Past, running and open time in one line, with a knob at today. */
export function TermLine({ parts, today }: TermLineProps) {
  return (
    <View className="hq-term">
      {parts.map(({ id, state, words, note }) => (
        <View key={id} className={cx('hq-term__part', `hq-term__part--${state}`)}>
          <View className="hq-term__today">
            {state === 'running' && today && (
              <View className={cx('hq-term__date', today.passed > 0.5 && 'hq-term__date--late')}>
                {today.words}
              </View>
            )}
          </View>
          <View className="hq-term__bar">
            {state === 'running' && today && (
              <>
                <View className="hq-term__passed" style={{ width: percent(today.passed) }} />
                <View className="hq-term__knob" style={{ left: percent(today.passed) }} />
              </>
            )}
          </View>
          <View className="hq-term__words">{words}</View>
          <View className="hq-term__note">{note}</View>
        </View>
      ))}
    </View>
  )
}
