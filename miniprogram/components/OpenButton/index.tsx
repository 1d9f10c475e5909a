import { type ButtonProps, Button as Native, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '../cx'
import { Icon, type IconName } from '../Icon'
import './index.scss'

export interface OpenButtonProps
  extends Pick<ButtonProps, 'openType' | 'onGetPhoneNumber' | 'onAgreePrivacyAuthorization'> {
  kind?: 'main' | 'soft' | 'outlined'
  icon?: IconName
  id: string
  children: ReactNode
}

/** WeChat's own button for what only it may open: phone number, sharing, agreeing. Weapp only. */
export function OpenButton({ kind = 'main', icon, children, ...native }: OpenButtonProps) {
  return (
    <View className="hq-button-box">
      <Native className={cx('hq-button', `hq-button--${kind}`, 'hq-open-button')} {...native}>
        {icon && <Icon name={icon} size={20} className="hq-button__icon" />}
        <View className="hq-button__words">{children}</View>
      </Native>
    </View>
  )
}
