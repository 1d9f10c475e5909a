import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { Tap } from '../Tap'
import './index.scss'

export interface SwitchProps {
  label: string
  note?: string
  on: boolean
  onChange: (on: boolean) => void
  id?: string
}

/** A setting that is on or off; the whole row taps. */
export function Switch({ label, note, on, onChange, id }: SwitchProps) {
  return (
    <Tap className="hq-switch" id={id} role="switch" checked={on} onTap={() => onChange(!on)}>
      <View className="hq-switch__words">
        <View>{label}</View>
        {note && <View className="hq-switch__note">{note}</View>}
      </View>
      <View
        className={cx('hq-switch__track', on && 'hq-switch__track--on')}
        {...aria({ hidden: true })}
      >
        <View className="hq-switch__knob" />
      </View>
    </Tap>
  )
}
