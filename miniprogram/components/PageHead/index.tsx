import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../aria'
import './index.scss'

export interface PageHeadProps {
  /** The largest words of the page. */
  title: string
  note?: ReactNode
  /** Rules, clause chips: what belongs to the head. */
  children?: ReactNode
}

/** The white head of a page: what it is for, or the answer to it. */
export function PageHead({ title, note, children }: PageHeadProps) {
  return (
    <View className="hq-page-head">
      <View className="hq-page-head__title" {...aria({ role: 'heading', level: 2 })}>
        {title}
      </View>
      {note && <View className="hq-page-head__note">{note}</View>}
      {children}
    </View>
  )
}
