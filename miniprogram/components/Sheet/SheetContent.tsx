import { ScrollView, View } from '@tarojs/components'
import { type ReactNode, useContext, useId } from 'react'
import { common } from '@/copy/common'
import { aria } from '../aria'
import { FrameContext } from '../Page/frame'
import { Tap } from '../Tap'
import { useModalKeys } from './useModalKeys'

export interface SheetContentProps {
  title: string
  /** One line below the title. */
  note?: ReactNode
  /** Scrim, Escape and the quiet way back all call it. */
  onClose: () => void
  /** Words of the quiet way back. */
  closeWords?: string
  /** One main button, kept in sight while the facts above it scroll. */
  actions?: ReactNode
  /** What is asked right above the button, e.g. a consent. */
  consent?: ReactNode
  children?: ReactNode
}

/** What an open sheet shows; it is there only while the sheet is. */
export function SheetContent(props: SheetContentProps) {
  const { title, note, onClose, closeWords = common.close, actions, consent } = props
  // In large text the consent would leave no room for the facts: there it scrolls with them.
  const { large } = useContext(FrameContext)
  const id = `sheet-${useId().replace(/:/g, '')}`
  useModalKeys(id, onClose)
  return (
    <View id={id} className="hq-sheet" {...aria({ role: 'dialog', modal: true, label: title })}>
      <View className="hq-sheet__grabber" {...aria({ hidden: true })} />
      <ScrollView scrollY className="hq-sheet__scroll">
        <View className="hq-sheet__title" {...aria({ role: 'heading', level: 2 })}>
          {title}
        </View>
        {note && <View className="hq-sheet__note">{note}</View>}
        <View className="hq-sheet__body">
          {props.children}
          {large && consent}
        </View>
      </ScrollView>
      <View className="hq-sheet__foot">
        {!large && consent}
        {actions && <View className="hq-sheet__actions">{actions}</View>}
        <Tap className="hq-sheet__close" onTap={onClose}>
          {closeWords}
        </Tap>
      </View>
    </View>
  )
}
