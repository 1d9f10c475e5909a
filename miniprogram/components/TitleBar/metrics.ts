import { getMenuButtonBoundingClientRect, getWindowInfo } from '@tarojs/taro'

export interface TitleMetrics {
  /** Room for the status bar. */
  top: string
  height: string
  /** Room WeChat's capsule takes on the right. */
  capsule: string
}

const ROW = 48
const GAP = 8

const inBrowser: TitleMetrics = {
  top: 'env(safe-area-inset-top)',
  height: `${ROW}px`,
  capsule: '0px',
}

const inWeChat = (): TitleMetrics => {
  const { statusBarHeight = 20, windowWidth } = getWindowInfo()
  const capsule = getMenuButtonBoundingClientRect()
  // The title stands at the capsule's own height, whatever the phone.
  const height = Math.max(ROW, (capsule.top - statusBarHeight) * 2 + capsule.height)
  return {
    top: `${statusBarHeight}px`,
    height: `${height}px`,
    capsule: `${windowWidth - capsule.left + GAP}px`,
  }
}

let known: TitleMetrics | undefined

/** Measured once: neither bar moves while the app runs. */
export const titleMetrics = (): TitleMetrics => {
  known ??= process.env.TARO_ENV === 'weapp' ? inWeChat() : inBrowser
  return known
}
