import { View } from '@tarojs/components'
import { actingCopy as words } from '@/copy/acting'
import { aria } from '../aria'
import { Icon } from '../Icon'
import { Tap } from '../Tap'
import './index.scss'

export interface ActingBarProps {
  /** For whom: 母亲 李*芳. */
  whom: string
  /** As whom one acts: 您是监护人. */
  as?: string
  /** Lets the person choose someone else; left out where there is no one else. */
  onSwitch?: () => void
}

/** Says all the while that one acts for another, and for whom. Hand it to <Page acting>. */
export function ActingBar({ whom, as, onSwitch }: ActingBarProps) {
  return (
    <View className="hq-acting" id="acting" {...aria({ role: 'status' })}>
      <Icon name="people" size={20} className="hq-acting__icon" />
      <View className="hq-acting__words">
        {words.before} <View className="hq-acting__whom">{whom}</View> {words.after}
        {as && <View className="hq-acting__as">{as}</View>}
      </View>
      {onSwitch && (
        <Tap className="hq-acting__switch" id="switch-acting" onTap={onSwitch}>
          {words.change}
        </Tap>
      )}
    </View>
  )
}
