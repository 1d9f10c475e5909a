import { View } from '@tarojs/components'
import { getCurrentPages, navigateBack, reLaunch } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { common } from '@/copy/common'
import { aria } from '../aria'
import { cx } from '../cx'
import { Icon } from '../Icon'
import { Tap } from '../Tap'
import { titleMetrics } from './metrics'
import './index.scss'

export interface TitleBarProps {
  title: string
  tone: 'paper' | 'surface'
  /** Large title without a way back: a tab page. */
  large?: boolean
  onBack?: () => void
  /** What stays with the title: for whom one acts. */
  children?: ReactNode
}

/** Back where one came from, or home when the page was opened from outside. */
const goBack = (): void => {
  if (getCurrentPages().length > 1) navigateBack({ delta: 1 })
  else reLaunch({ url: '/pages/benefits/index' })
}

/** The title row: below the status bar, clear of WeChat's capsule, staying while the page scrolls. */
export function TitleBar(props: TitleBarProps) {
  const { title, tone, large = false, onBack = goBack } = props
  const { top, height, capsule } = titleMetrics()
  return (
    <View
      className={cx('hq-title', `hq-title--${tone}`)}
      style={{ paddingTop: top }}
      {...aria({ role: 'banner' })}
    >
      <View className="hq-title__row" style={{ height, paddingRight: capsule }}>
        {!large && (
          <Tap className="hq-title__back" label={common.back} onTap={onBack}>
            <Icon name="back" size={24} />
          </Tap>
        )}
        <View
          className={cx('hq-title__words', large && 'hq-title__words--large')}
          {...aria({ role: 'heading', level: 1 })}
        >
          {title}
        </View>
      </View>
      {props.children}
    </View>
  )
}
