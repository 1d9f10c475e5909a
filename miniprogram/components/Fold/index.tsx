import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Card } from '../Card'
import { cx } from '../cx'
import { Icon } from '../Icon'
import { Tap } from '../Tap'
import './index.scss'

export interface FoldProps {
  title: string
  /** What is inside, in a word: 6 步, 现在有人接听. */
  aside?: string
  /** The children are rows rather than the content of one padded card. */
  rows?: boolean
  /** Open at first; closed unless told. */
  open?: boolean
  id?: string
  children: ReactNode
}

/** A section that shows its title only, until it is tapped. */
export function Fold({
  title,
  aside,
  rows = false,
  open: atFirst = false,
  id,
  children,
}: FoldProps) {
  const [open, setOpen] = useState(atFirst)
  return (
    <View className="hq-section hq-fold">
      <Card flush>
        <Tap className="hq-fold__head" id={id} expanded={open} onTap={() => setOpen(!open)}>
          <View className="hq-fold__title">{title}</View>
          {aside && <View className="hq-fold__aside">{aside}</View>}
          <Icon
            name="chevron-down"
            size={20}
            className={cx('hq-fold__mark', open && 'hq-fold__mark--open')}
          />
        </Tap>
        {open && (
          <View className={cx('hq-fold__body', rows && 'hq-fold__body--rows')}>{children}</View>
        )}
      </Card>
    </View>
  )
}
