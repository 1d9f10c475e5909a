import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../aria'
import { Card } from '../Card'
import { cx } from '../cx'
import { Icon, type IconName } from '../Icon'
import { Ring, type RingProps } from '../Ring'
import { Tap } from '../Tap'
import './index.scss'

export interface AnswerHeadProps {
  /** For whom the answer holds: 我, 儿子 陈*. Left out where an <ActingBar> says it. */
  forWhom?: string
  /** Lets the person choose someone else; left out where there is no one else. */
  onSwitch?: () => void
  /** The largest words of the page. */
  answer: string
  /** One line of why. */
  why?: string
  ring?: RingProps
  /** What happens by when, if a clause promises it. */
  promise?: { icon: IconName; words: ReactNode; note?: string }
  /** Term line, clause chips: what stands between why and promise. */
  children?: ReactNode
}

/** The answer first: for whom, the answer, why, and what is promised. */
export function AnswerHead(props: AnswerHeadProps) {
  const { forWhom, onSwitch, answer, why, ring, promise } = props
  return (
    <View className={cx('hq-answer', !forWhom && 'hq-answer--acting')}>
      {forWhom && (
        <View className="hq-answer__for">
          <View>
            为 <View className="hq-answer__whom">{forWhom}</View> 查看
          </View>
          {onSwitch && (
            <Tap className="hq-answer__switch" id="switch-person" onTap={onSwitch}>
              换人
              <Icon name="chevron-down" size={16} className="hq-answer__down" />
            </Tap>
          )}
        </View>
      )}
      <View className="hq-answer__line">
        <View className="hq-answer__words">
          <View className="hq-answer__answer answer-title" {...aria({ role: 'heading', level: 2 })}>
            {answer}
          </View>
          {why && <View className="hq-answer__why">{why}</View>}
        </View>
        {ring && <Ring {...ring} size={80} />}
      </View>
      {props.children}
      {promise && (
        <Card tone="accent" className="hq-answer__promise">
          <Icon name={promise.icon} size={20} className="hq-answer__icon" />
          <View className="hq-answer__words">
            <View className="hq-answer__promised">{promise.words}</View>
            {promise.note && <View className="hq-answer__note">{promise.note}</View>}
          </View>
        </Card>
      )}
    </View>
  )
}
