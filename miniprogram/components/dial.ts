import { makePhoneCall } from '@tarojs/taro'

/** Opens the phone with the number filled in; the person still decides to call. */
export const dial = (number: string): void => {
  makePhoneCall({ phoneNumber: number }).catch(() => {}) // the person closed it again
}
