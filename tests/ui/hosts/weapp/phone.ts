import type { Start } from '../protocol/types'

type Options = Partial<Record<'success' | 'complete', (result: object) => void>> | undefined

/** A call that just succeeds, by callback and by promise alike. */
const succeeds =
  (name: string) =>
  (options: Options): Promise<object> => {
    const result = { errMsg: `${name}:ok` }
    options?.success?.(result)
    options?.complete?.(result)
    return Promise.resolve(result)
  }

const listeners = () => {
  const all = new Set<(event: object) => void>()
  return {
    on: (listener: (event: object) => void) => all.add(listener),
    off: (listener: (event: object) => void) => all.delete(listener),
  }
}

/** What WeChat has and the runtime lacks, as far as the app calls it. */
export const phoneOf = ({ dark, width, height }: Start) => {
  const theme = listeners()
  const info = { SDKVersion: '3.7.0', language: 'zh_CN', theme: dark ? 'dark' : 'light' }
  return {
    getAppBaseInfo: () => info,
    getWindowInfo: () => ({
      ...{ windowWidth: width, windowHeight: height, screenWidth: width, screenHeight: height },
      ...{ statusBarHeight: 20, pixelRatio: 2 },
    }),
    onThemeChange: theme.on,
    offThemeChange: theme.off,
    env: { USER_DATA_PATH: 'wxfile://usr' },
    makePhoneCall: succeeds('makePhoneCall'),
    shareFileMessage: succeeds('shareFileMessage'),
    requestSubscribeMessage: succeeds('requestSubscribeMessage'),
    setTabBarStyle: succeeds('setTabBarStyle'),
    setTabBarItem: succeeds('setTabBarItem'),
  }
}
