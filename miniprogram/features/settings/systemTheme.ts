import { getAppBaseInfo, offThemeChange, onThemeChange } from '@tarojs/taro'
import { useSyncExternalStore } from 'react'

const DARK = '(prefers-color-scheme: dark)'

const browser = {
  isDark: () => window.matchMedia(DARK).matches,
  watch: (changed: () => void) => {
    const query = window.matchMedia(DARK)
    query.addListener(changed) // Safari before 14 knows no addEventListener here
    return () => query.removeListener(changed)
  },
}

let weChatTheme: string | undefined

const weChat = {
  isDark: () => {
    weChatTheme ??= getAppBaseInfo().theme
    return weChatTheme === 'dark'
  },
  watch: (changed: () => void) => {
    const listener = ({ theme }: { theme: string }) => {
      weChatTheme = theme
      changed()
    }
    onThemeChange(listener)
    return () => offThemeChange(listener)
  },
}

const system = process.env.TARO_ENV === 'weapp' ? weChat : browser

/** Whether the phone itself is dark now. */
export const useSystemDark = (): boolean => useSyncExternalStore(system.watch, system.isDark)
