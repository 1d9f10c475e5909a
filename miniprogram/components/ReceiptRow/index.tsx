import { View } from '@tarojs/components'
import { Icon, type IconName } from '../Icon'
import { named } from '../named'
import { Status, type Tone } from '../Status'
import { Tap } from '../Tap'
import { Thumb } from '../Thumb'
import './index.scss'

export type ReceiptState = 'received' | 'reviewing' | 'passed' | 'retake'

export interface ReceiptRowProps {
  /** The paper: 入院通知单. */
  name: string
  src?: string
  state: ReceiptState
  /** When it came to that, in words. */
  time: string
  /** What is wrong with it, when it has to be taken again. */
  why?: string
  onTap?: () => void
  id?: string
}

const said: Record<ReceiptState, { tone: Tone; icon: IconName; words: string }> = {
  received: { tone: 'quiet', icon: 'check', words: '收到' },
  reviewing: { tone: 'quiet', icon: 'clock', words: '审核中' },
  passed: { tone: 'open', icon: 'check-circle', words: '通过' },
  retake: { tone: 'wait', icon: 'retry', words: '需重拍' },
}

/** How one handed-in paper stands. */
export function ReceiptRow({ name, src, state, time, why, onTap, id }: ReceiptRowProps) {
  const { tone, icon, words } = said[state]
  const content = (
    <>
      <Thumb src={src} name={name} small />
      <View className="hq-receipt__main">
        <View className="hq-receipt__name">{name}</View>
        <Status tone={tone} icon={icon} words={[words, time]} />
        {why && <View className="hq-receipt__why">{why}</View>}
      </View>
      {onTap && <Icon name="chevron" size={16} className="hq-receipt__chevron" />}
    </>
  )
  return onTap ? (
    <Tap className="hq-receipt" id={id} onTap={onTap}>
      {content}
    </Tap>
  ) : (
    <View className="hq-receipt" {...named(id)}>
      {content}
    </View>
  )
}
