import { View } from '@tarojs/components'
import { type ReactNode, useContext } from 'react'
import { aria } from '../aria'
import { cx } from '../cx'
import { TabBar, type TabName } from '../TabBar'
import { TitleBar } from '../TitleBar'
import { FrameContext } from './frame'
import './index.scss'

export interface PageProps {
  title: string
  /** Colour behind the title and the page: paper under cards, or surface under one question. */
  tone?: 'paper' | 'surface'
  /** Colour of the title row where it differs, e.g. a white head over a paper page. */
  head?: 'paper' | 'surface'
  /** Named on tab pages: large title, no way back, tab bar in a browser. */
  tab?: TabName
  /** An <ActingBar>, which stays below the title while the page scrolls. */
  acting?: ReactNode
  /** A <BottomBar>. */
  bar?: ReactNode
  /** Sheets, drawn above everything. */
  sheets?: ReactNode
  /** Called instead of going back, e.g. to go one question back. */
  onBack?: () => void
  className?: string
  children?: ReactNode
}

/** The root of every page: title row, content, bottom bar, and the classes for dark and large. */
export function Page(props: PageProps) {
  const { dark, large, cover, asks } = useContext(FrameContext)
  const { tone = 'paper', head = tone, tab } = props
  return (
    <View
      className={cx(
        'hq-page',
        `hq-page--${tone}`,
        dark && 'hq-dark',
        large && 'hq-large',
        props.className,
      )}
    >
      <TitleBar title={props.title} tone={head} large={Boolean(tab)} onBack={props.onBack}>
        {!cover && props.acting}
      </TitleBar>
      <View className="hq-page__body" {...aria({ role: 'main' })}>
        {cover ?? props.children}
      </View>
      {!cover && props.bar}
      {tab && <TabBar current={tab} />}
      {!cover && props.sheets}
      {asks}
    </View>
  )
}
