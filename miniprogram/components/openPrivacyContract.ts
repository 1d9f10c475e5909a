import { openPrivacyContract as open } from '@tarojs/taro'

/** The whole text that is filed with WeChat; it has its own page there. */
export const openPrivacyContract = (): void => {
  open({ fail: () => {} }) // an older WeChat has none
}
