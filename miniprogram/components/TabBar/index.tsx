import { View } from '@tarojs/components'
import { switchTab } from '@tarojs/taro'
import { tabs } from '@/copy/common'
import { aria } from '../aria'
import { cx } from '../cx'
import { Icon, type IconName } from '../Icon'
import { Tap } from '../Tap'
import { useTabBadges } from './badges'
import './index.scss'

export type TabName = keyof typeof tabs

const icons: Record<TabName, IconName> = {
  benefits: 'shield',
  applications: 'clipboard',
  me: 'user',
}

/** The tab bar of a browser; WeChat draws its own. */
export function TabBar({ current }: { current: TabName }) {
  const badges = useTabBadges()
  if (process.env.TARO_ENV === 'weapp') return null
  return (
    <View className="hq-tabs" {...aria({ role: 'navigation', label: '主菜单' })}>
      {(Object.keys(tabs) as TabName[]).map((name) => (
        <Tap
          key={name}
          id={`tab-${name}`}
          className={cx('hq-tabs__tab', name === current && 'hq-tabs__tab--current')}
          label={badges[name] ? `${tabs[name]}，${badges[name]} 件待办` : tabs[name]}
          onTap={() => name !== current && switchTab({ url: `/pages/${name}/index` })}
        >
          <Icon name={icons[name]} size={24} />
          <View className="hq-tabs__words">{tabs[name]}</View>
          {badges[name] ? <View className="hq-tabs__badge">{badges[name]}</View> : null}
        </Tap>
      ))}
    </View>
  )
}
